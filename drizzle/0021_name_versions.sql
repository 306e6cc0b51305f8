CREATE TABLE "name_versions" (
	"organization_id" integer PRIMARY KEY NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "name_versions" ADD CONSTRAINT "name_versions_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
-- At the end of a transaction, so that two of them wait for each other only while one commits, and neither holds what the other
-- still needs. By the owner's right: a transaction may end in another scope than the one it changed names in.
CREATE FUNCTION "names_changed"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  org integer := CASE TG_OP WHEN 'DELETE' THEN OLD.organization_id ELSE NEW.organization_id END;
  counted text := pg_current_xact_id()::text || ' ' || org;
BEGIN
  IF current_setting('laurel.names', true) IS DISTINCT FROM counted THEN
    INSERT INTO name_versions AS n (organization_id, version) SELECT id, 1 FROM organizations WHERE id = org
      ON CONFLICT (organization_id) DO UPDATE SET version = n.version + 1;
    PERFORM set_config('laurel.names', counted, true);
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "names_changed" AFTER UPDATE OF "uuid", "username", "email", "first_name", "last_name", "display_name", "avatar", "avatar_url" ON "people" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "names_changed"();--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "names_changed" AFTER INSERT OR DELETE OR UPDATE OF "person_id", "current" ON "employee_records" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "names_changed"();--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "names_changed" AFTER INSERT OR DELETE OR UPDATE OF "person_id", "current", "job_id" ON "assignment_records" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "names_changed"();--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "names_changed" AFTER UPDATE OF "title" ON "jobs" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "names_changed"();--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "names_changed" AFTER UPDATE OF "name", "description", "tint", "picture" ON "values" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "names_changed"();
