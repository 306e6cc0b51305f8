CREATE TABLE "change_counts" (
	"organization_id" integer NOT NULL,
	"lane" smallint NOT NULL,
	"count" bigint NOT NULL,
	CONSTRAINT "change_counts_organization_id_lane_pk" PRIMARY KEY("organization_id","lane")
);
--> statement-breakpoint
ALTER TABLE "change_counts" ADD CONSTRAINT "change_counts_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
-- A lane is rewritten often: room for that on its own page.
ALTER TABLE "change_counts" SET (fillfactor = 20);--> statement-breakpoint
-- Once in a transaction, and at its end: two of them wait for each other only while one commits. By the owner's right, as names are.
CREATE FUNCTION "count_change"(org integer) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  counted text := pg_current_xact_id()::text || ' ' || org;
BEGIN
  IF current_setting('laurel.changed', true) IS DISTINCT FROM counted THEN
    INSERT INTO change_counts AS c (organization_id, lane, count) SELECT id, pg_backend_pid() % 16, 1 FROM organizations WHERE id = org
      ON CONFLICT (organization_id, lane) DO UPDATE SET count = c.count + 1;
    PERFORM set_config('laurel.changed', counted, true);
  END IF;
END $$;--> statement-breakpoint
CREATE FUNCTION "company_changed"() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM count_change(CASE TG_OP WHEN 'DELETE' THEN OLD.organization_id ELSE NEW.organization_id END);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE FUNCTION "company_itself_changed"() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM count_change(NEW.id);
  RETURN NULL;
END $$;--> statement-breakpoint
-- A revoked token names nobody: it is a change of the company in whose scope it was revoked.
CREATE FUNCTION "token_revoked"() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF current_setting('laurel.organization', true) ~ '^[0-9]{1,9}$' THEN
    PERFORM count_change(current_setting('laurel.organization')::integer);
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "company_changed" AFTER UPDATE ON "organizations" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "company_itself_changed"();--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "company_changed" AFTER INSERT ON "revoked_tokens" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "token_revoked"();--> statement-breakpoint
-- What answers that are remembered may be read from.
DO $$
DECLARE
  watched text;
BEGIN
  FOREACH watched IN ARRAY ARRAY[
    'answer_revisions', 'answers', 'assignment_records', 'blackout_periods', 'candidate_references', 'candidates', 'comments',
    'company_tokens', 'credentials', 'custom_field_records', 'custom_fields', 'departments', 'educations', 'employee_classes',
    'employee_records', 'event_locations', 'event_replies', 'event_types', 'events', 'experiences', 'feedback_requests', 'flags',
    'hi5s', 'hiring_firms', 'invoice_lines', 'invoices', 'jobs', 'leads', 'leave_delegations', 'leave_entitlements', 'leave_ledger',
    'leave_request_days', 'leave_requests', 'leave_tallies', 'leave_types', 'locations', 'metadata', 'organization_domains', 'people',
    'personal_keys', 'pictures', 'profiles', 'question_set_versions', 'question_sets', 'questions', 'recognition_recipients',
    'recognition_tallies', 'recognition_value_tallies', 'recognition_values', 'recognitions', 'recruiters', 'reference_requests',
    'review_cycles', 'review_participants', 'reviews', 'tasks', 'team_caps', 'values', 'verifications', 'work_schedules'
  ] LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER company_changed AFTER INSERT OR UPDATE OR DELETE ON %I
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION company_changed()', watched);
  END LOOP;
END $$;
