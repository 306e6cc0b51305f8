CREATE TABLE "activity_seals" (
	"organization_id" integer NOT NULL,
	"position" integer NOT NULL,
	"activity_id" integer NOT NULL,
	"salt" text,
	"details" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "activity_seals_organization_id_position_pk" PRIMARY KEY("organization_id","position"),
	CONSTRAINT "activity_seals_activity" UNIQUE("activity_id")
);
--> statement-breakpoint
ALTER TABLE "activity_seals" ADD CONSTRAINT "activity_seals_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE OR REPLACE FUNCTION "activities_stay"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- The erasure of a candidate says in its transaction whose story it empties; nothing else of a row may differ then.
  IF TG_OP = 'UPDATE' AND OLD.candidate_id IS NOT NULL
    AND current_setting('laurel.erased_candidate', true) = OLD.candidate_id::text
    AND NEW.data = '{}'::jsonb AND NEW.address IS NULL
    AND to_jsonb(NEW) - '{data,address}'::text[] = to_jsonb(OLD) - '{data,address}'::text[]
  THEN
    -- Whoever seals has the same lock: either the seal is there by now, or it will be of what is left.
    PERFORM pg_advisory_xact_lock(hashtext('activity_seals'));
    UPDATE activity_seals SET salt = NULL WHERE activity_id = OLD.id AND salt IS NOT NULL;
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'The audit log is only ever added to' USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE FUNCTION "activity_seals_stay"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.salt IS NULL AND to_jsonb(NEW) - 'salt' = to_jsonb(OLD) - 'salt' AND EXISTS (
    SELECT 1 FROM activities a WHERE a.id = OLD.activity_id AND a.organization_id = OLD.organization_id
      AND a.candidate_id::text = current_setting('laurel.erased_candidate', true))
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'The seals of the audit log are only ever added to' USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER "activity_seals_stay" BEFORE UPDATE OR DELETE ON "activity_seals" FOR EACH ROW EXECUTE FUNCTION "activity_seals_stay"();
--> statement-breakpoint
CREATE TRIGGER "activity_seals_stay_all" BEFORE TRUNCATE ON "activity_seals" FOR EACH STATEMENT EXECUTE FUNCTION "activity_seals_stay"();
