CREATE TABLE "calendar_feeds" (
	"organization_id" integer NOT NULL,
	"person_id" integer NOT NULL,
	"kind" text NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_read_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "calendar_feeds_organization_id_person_id_kind_pk" PRIMARY KEY("organization_id","person_id","kind"),
	CONSTRAINT "calendar_feeds_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "event_replies" (
	"organization_id" integer NOT NULL,
	"event_id" integer NOT NULL,
	"person_id" integer NOT NULL,
	"answer" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"modified_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "event_replies_organization_id_event_id_person_id_pk" PRIMARY KEY("organization_id","event_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "place_limit" integer;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_person" FOREIGN KEY ("organization_id","person_id") REFERENCES "public"."people"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_replies" ADD CONSTRAINT "event_replies_event" FOREIGN KEY ("organization_id","event_id") REFERENCES "public"."events"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_replies" ADD CONSTRAINT "event_replies_person_fk" FOREIGN KEY ("organization_id","person_id") REFERENCES "public"."people"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "event_replies_person" ON "event_replies" USING btree ("organization_id","person_id");--> statement-breakpoint
CREATE INDEX "events_type" ON "events" USING btree ("organization_id","event_type_id","ends_at");--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_place_limit" CHECK ("events"."place_limit" > 0);