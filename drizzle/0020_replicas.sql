CREATE TABLE "replica_beats" (
	"id" integer PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "write_marks" (
	"organization_id" integer NOT NULL,
	"writer" text NOT NULL,
	"count" bigint NOT NULL,
	CONSTRAINT "write_marks_pk" PRIMARY KEY("organization_id","writer")
);
--> statement-breakpoint
ALTER TABLE "write_marks" ADD CONSTRAINT "write_marks_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;