ALTER TABLE "people" ADD COLUMN "time_zone" text;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "pronouns" text;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "about" text;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "folded" text GENERATED ALWAYS AS (translate(replace(replace(replace(regexp_replace(normalize(lower(display_name || ' ' || first_name || ' ' || last_name || ' ' || username), NFD), '[\u0300-\u036F]', '', 'g'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'łøđðıþ', 'loddit')) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "assignment_records_department" ON "assignment_records" USING btree ("organization_id","department_id") WHERE "assignment_records"."current";--> statement-breakpoint
CREATE INDEX "assignment_records_location" ON "assignment_records" USING btree ("organization_id","location_id") WHERE "assignment_records"."current";--> statement-breakpoint
CREATE INDEX "assignment_records_job" ON "assignment_records" USING btree ("organization_id","job_id") WHERE "assignment_records"."current";--> statement-breakpoint
CREATE INDEX "people_directory" ON "people" USING btree ("organization_id","folded","id") WHERE "people"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "comments_by_author" ON "comments" USING btree ("organization_id","author_id","id");--> statement-breakpoint
CREATE INDEX "hi5s_by_giver" ON "hi5s" USING btree ("organization_id","giver_id","id");