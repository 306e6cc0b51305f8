CREATE TABLE "reference_readings" (
	"organization_id" integer NOT NULL,
	"reference_id" integer NOT NULL,
	"recruiter_id" integer NOT NULL,
	"first_read_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_read_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reference_readings_pk" PRIMARY KEY("organization_id","reference_id","recruiter_id")
);
--> statement-breakpoint
ALTER TABLE "reference_readings" ADD CONSTRAINT "reference_readings_reference" FOREIGN KEY ("organization_id","reference_id") REFERENCES "public"."candidate_references"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reference_readings" ADD CONSTRAINT "reference_readings_recruiter" FOREIGN KEY ("organization_id","recruiter_id") REFERENCES "public"."recruiters"("organization_id","id") ON DELETE no action ON UPDATE no action;