CREATE TABLE "import_rows" (
	"organization_id" integer NOT NULL,
	"task_id" uuid NOT NULL,
	"row" integer NOT NULL,
	"cells" jsonb NOT NULL,
	"state" text,
	"changes" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"errors" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "import_rows_organization_id_task_id_row_pk" PRIMARY KEY("organization_id","task_id","row")
);
--> statement-breakpoint
CREATE TABLE "leave_tallies" (
	"organization_id" integer NOT NULL,
	"person_id" integer NOT NULL,
	"leave_type_id" integer NOT NULL,
	"amount" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "recognition_tallies" (
	"organization_id" integer NOT NULL,
	"month" date NOT NULL,
	"person_id" integer NOT NULL,
	"given" integer DEFAULT 0 NOT NULL,
	"given_privately" integer DEFAULT 0 NOT NULL,
	"received" integer DEFAULT 0 NOT NULL,
	"received_privately" integer DEFAULT 0 NOT NULL,
	"hi5s" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "recognition_value_tallies" (
	"organization_id" integer NOT NULL,
	"month" date NOT NULL,
	"person_id" integer,
	"value_id" integer NOT NULL,
	"received" integer DEFAULT 0 NOT NULL,
	"received_privately" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "activities" ADD COLUMN "source" text;
--> statement-breakpoint
ALTER TABLE "activities" ADD COLUMN "address" text;
--> statement-breakpoint
ALTER TABLE "activities" ADD COLUMN "token_id" integer;
--> statement-breakpoint
ALTER TABLE "company_tokens" ADD COLUMN "ending" text;
--> statement-breakpoint
ALTER TABLE "company_tokens" ADD COLUMN "dialects" jsonb DEFAULT '["reflektive"]'::jsonb NOT NULL;
--> statement-breakpoint
ALTER TABLE "company_tokens" ADD COLUMN "replaces_id" integer;
--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "is_removed" boolean DEFAULT false NOT NULL;
--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "undone_by_id" integer;
--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "suspended_at" timestamp with time zone;
--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "logo" text;
--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "colour" text;
--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "invited_at" timestamp with time zone;
--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "person_id" integer;
--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "done" integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "total" integer;
--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "outcome" jsonb;
--> statement-breakpoint
ALTER TABLE "company_tokens" ADD CONSTRAINT "company_tokens_of" UNIQUE("organization_id","id");
--> statement-breakpoint
ALTER TABLE "company_tokens" ADD CONSTRAINT "company_tokens_replaced" UNIQUE("organization_id","replaces_id");
--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_in_organization" UNIQUE("organization_id","id");
--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_task" FOREIGN KEY ("organization_id","task_id") REFERENCES "public"."tasks"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "leave_tallies" ADD CONSTRAINT "leave_tallies_person" FOREIGN KEY ("organization_id","person_id") REFERENCES "public"."people"("organization_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "leave_tallies" ADD CONSTRAINT "leave_tallies_type" FOREIGN KEY ("organization_id","leave_type_id") REFERENCES "public"."leave_types"("organization_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "recognition_tallies" ADD CONSTRAINT "recognition_tallies_person" FOREIGN KEY ("organization_id","person_id") REFERENCES "public"."people"("organization_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "recognition_value_tallies" ADD CONSTRAINT "recognition_value_tallies_person" FOREIGN KEY ("organization_id","person_id") REFERENCES "public"."people"("organization_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "recognition_value_tallies" ADD CONSTRAINT "recognition_value_tallies_value" FOREIGN KEY ("organization_id","value_id") REFERENCES "public"."values"("organization_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "import_rows_state" ON "import_rows" USING btree ("organization_id","task_id","state","row");
--> statement-breakpoint
CREATE INDEX "leave_tallies_cell" ON "leave_tallies" USING btree ("organization_id","person_id","leave_type_id");
--> statement-breakpoint
CREATE INDEX "recognition_tallies_cell" ON "recognition_tallies" USING btree ("organization_id","month","person_id");
--> statement-breakpoint
CREATE INDEX "recognition_value_tallies_cell" ON "recognition_value_tallies" USING btree ("organization_id","person_id","month","value_id","received","received_privately");
--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_token" FOREIGN KEY ("organization_id","token_id") REFERENCES "public"."company_tokens"("organization_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "company_tokens" ADD CONSTRAINT "company_tokens_replaces" FOREIGN KEY ("organization_id","replaces_id") REFERENCES "public"."company_tokens"("organization_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_undone_by" FOREIGN KEY ("organization_id","undone_by_id") REFERENCES "public"."people"("organization_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_person" FOREIGN KEY ("organization_id","person_id") REFERENCES "public"."people"("organization_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "activities_key" ON "activities" USING btree ("organization_id","key","id");
--> statement-breakpoint
CREATE INDEX "activities_noun" ON "activities" USING btree ("organization_id",split_part("key", '.', 1),"created_at","id");
--> statement-breakpoint
CREATE INDEX "activities_when" ON "activities" USING btree ("organization_id","created_at","id");
--> statement-breakpoint
CREATE INDEX "activities_who" ON "activities" USING btree ("organization_id","actor_id","created_at","id");
--> statement-breakpoint
CREATE INDEX "activities_source" ON "activities" USING btree ("organization_id","source","created_at","id");
--> statement-breakpoint
CREATE INDEX "text_messages_state" ON "text_messages" USING btree ("organization_id","state","id");
--> statement-breakpoint
CREATE INDEX "text_messages_recipient" ON "text_messages" USING btree ("organization_id",lower("recipient"),"id");
--> statement-breakpoint
CREATE INDEX "leave_ledger_dates" ON "leave_ledger" USING btree ("organization_id","effective_date");
--> statement-breakpoint
CREATE INDEX "reports_by_reporter" ON "reports" USING btree ("organization_id","reporter_id");
--> statement-breakpoint
CREATE INDEX "reviews_newest" ON "reviews" USING btree ("organization_id","id");
--> statement-breakpoint
CREATE INDEX "mails_state" ON "mails" USING btree ("organization_id","state","id");
--> statement-breakpoint
CREATE INDEX "mails_recipient" ON "mails" USING btree ("organization_id",lower("recipient"),"id");
--> statement-breakpoint
CREATE INDEX "people_left" ON "people" USING btree ("organization_id","folded","id") WHERE "people"."deleted_at" is not null;
--> statement-breakpoint
CREATE INDEX "people_invited" ON "people" USING btree ("organization_id") WHERE "people"."invited_at" is not null and "people"."deleted_at" is null;
--> statement-breakpoint
CREATE INDEX "people_role" ON "people" USING btree ("organization_id","role","folded","id");
--> statement-breakpoint
CREATE INDEX "hi5s_time" ON "hi5s" USING btree ("organization_id","created_at");
--> statement-breakpoint
CREATE INDEX "recognitions_time" ON "recognitions" USING btree ("organization_id","created_at") WHERE "recognitions"."hidden_at" is null and "recognitions"."deleted_at" is null;
--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_removed" CHECK ("reviews"."is_inappropriate" or not "reviews"."is_removed");
--> statement-breakpoint
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_colour" CHECK ("organizations"."colour" ~ '^#[0-9a-f]{6}$');
--> statement-breakpoint
CREATE FUNCTION "activities_stay"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- The erasure of a candidate says in its transaction whose story it empties; nothing else of a row may differ then.
  IF TG_OP = 'UPDATE' AND OLD.candidate_id IS NOT NULL
    AND current_setting('laurel.erased_candidate', true) = OLD.candidate_id::text
    AND NEW.data = '{}'::jsonb AND NEW.address IS NULL
    AND to_jsonb(NEW) - '{data,address}'::text[] = to_jsonb(OLD) - '{data,address}'::text[]
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'The audit log is only ever added to' USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER "activities_stay" BEFORE UPDATE OR DELETE ON "activities" FOR EACH ROW EXECUTE FUNCTION "activities_stay"();
--> statement-breakpoint
CREATE TRIGGER "activities_stay_all" BEFORE TRUNCATE ON "activities" FOR EACH STATEMENT EXECUTE FUNCTION "activities_stay"();
