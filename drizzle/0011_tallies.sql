CREATE FUNCTION "month_of"("organization" integer, "at" timestamptz) RETURNS date LANGUAGE sql STABLE AS $$
  SELECT date_trunc('month', at AT TIME ZONE o.time_zone)::date FROM organizations o WHERE o.id = organization
$$;--> statement-breakpoint
CREATE FUNCTION "recount_recognition_tallies"("organization" integer) RETURNS void LANGUAGE plpgsql AS $$
DECLARE zone text := (SELECT time_zone FROM organizations WHERE id = organization);
BEGIN
  DELETE FROM recognition_tallies WHERE organization_id = organization;
  DELETE FROM recognition_value_tallies WHERE organization_id = organization;
  INSERT INTO recognition_tallies (organization_id, month, person_id, given, given_privately, received, received_privately, hi5s)
  SELECT organization, month, person_id, sum(given), sum(given_privately), sum(received), sum(received_privately), sum(hi5s) FROM (
    SELECT date_trunc('month', r.created_at AT TIME ZONE zone)::date AS month, r.giver_id AS person_id, 1 AS given,
      r.is_private::int AS given_privately, 0 AS received, 0 AS received_privately, 0 AS hi5s
    FROM recognitions r WHERE r.organization_id = organization AND r.hidden_at IS NULL AND r.deleted_at IS NULL
    UNION ALL
    SELECT date_trunc('month', r.created_at AT TIME ZONE zone)::date, rr.recipient_id, 0, 0, 1, r.is_private::int, 0
    FROM recognitions r JOIN recognition_recipients rr ON rr.organization_id = r.organization_id AND rr.recognition_id = r.id
    WHERE r.organization_id = organization AND r.hidden_at IS NULL AND r.deleted_at IS NULL
    UNION ALL
    SELECT date_trunc('month', h.created_at AT TIME ZONE zone)::date, h.giver_id, 0, 0, 0, 0, 1
    FROM hi5s h JOIN recognitions r ON r.organization_id = h.organization_id AND r.id = h.recognition_id
    WHERE h.organization_id = organization AND r.hidden_at IS NULL AND r.deleted_at IS NULL
  ) counted GROUP BY month, person_id;
  INSERT INTO recognition_value_tallies (organization_id, month, person_id, value_id, received, received_privately)
  SELECT organization, date_trunc('month', r.created_at AT TIME ZONE zone)::date, rr.recipient_id, rv.value_id, count(*),
    count(*) FILTER (WHERE r.is_private)
  FROM recognitions r
    JOIN recognition_recipients rr ON rr.organization_id = r.organization_id AND rr.recognition_id = r.id
    JOIN recognition_values rv ON rv.organization_id = r.organization_id AND rv.recognition_id = r.id
  WHERE r.organization_id = organization AND r.hidden_at IS NULL AND r.deleted_at IS NULL
  GROUP BY GROUPING SETS ((2, 3, 4), (2, 4));
END $$;--> statement-breakpoint
CREATE FUNCTION "tally_recognition"("r" "recognitions", "sign" integer) RETURNS void LANGUAGE plpgsql AS $$
DECLARE during date := month_of(r.organization_id, r.created_at);
BEGIN
  IF r.hidden_at IS NOT NULL OR r.deleted_at IS NOT NULL THEN RETURN; END IF;
  INSERT INTO recognition_tallies (organization_id, month, person_id, given, given_privately)
    VALUES (r.organization_id, during, r.giver_id, sign, sign * r.is_private::int);
  INSERT INTO recognition_tallies (organization_id, month, person_id, received, received_privately)
    SELECT organization_id, during, recipient_id, sign, sign * r.is_private::int FROM recognition_recipients
    WHERE organization_id = r.organization_id AND recognition_id = r.id;
  INSERT INTO recognition_tallies (organization_id, month, person_id, hi5s)
    SELECT organization_id, month_of(organization_id, created_at), giver_id, sign FROM hi5s
    WHERE organization_id = r.organization_id AND recognition_id = r.id;
  INSERT INTO recognition_value_tallies (organization_id, month, person_id, value_id, received, received_privately)
    SELECT rr.organization_id, during, rr.recipient_id, rv.value_id, sign * count(*), sign * count(*) * r.is_private::int
    FROM recognition_recipients rr JOIN recognition_values rv USING (organization_id, recognition_id)
    WHERE rr.organization_id = r.organization_id AND rr.recognition_id = r.id
    GROUP BY GROUPING SETS ((1, 3, 4), (1, 4));
END $$;--> statement-breakpoint
CREATE FUNCTION "tally_given"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  INSERT INTO recognition_tallies (organization_id, month, person_id, given, given_privately)
  SELECT c.organization_id, date_trunc('month', c.created_at AT TIME ZONE o.time_zone)::date, c.giver_id, count(*),
    count(*) FILTER (WHERE c.is_private)
  FROM changed c JOIN organizations o ON o.id = c.organization_id
  WHERE c.hidden_at IS NULL AND c.deleted_at IS NULL GROUP BY 1, 2, 3;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE FUNCTION "tally_changed"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  PERFORM tally_recognition(OLD, -1);
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  PERFORM tally_recognition(NEW, 1);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE FUNCTION "tally_received"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE sign int := CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END;
BEGIN
  INSERT INTO recognition_tallies (organization_id, month, person_id, received, received_privately)
  SELECT c.organization_id, date_trunc('month', r.created_at AT TIME ZONE o.time_zone)::date, c.recipient_id, sign * count(*),
    sign * count(*) FILTER (WHERE r.is_private)
  FROM changed c JOIN recognitions r ON r.organization_id = c.organization_id AND r.id = c.recognition_id
    JOIN organizations o ON o.id = c.organization_id
  WHERE r.hidden_at IS NULL AND r.deleted_at IS NULL GROUP BY 1, 2, 3;
  INSERT INTO recognition_value_tallies (organization_id, month, person_id, value_id, received, received_privately)
  SELECT c.organization_id, date_trunc('month', r.created_at AT TIME ZONE o.time_zone)::date, c.recipient_id, rv.value_id, sign * count(*),
    sign * count(*) FILTER (WHERE r.is_private)
  FROM changed c JOIN recognitions r ON r.organization_id = c.organization_id AND r.id = c.recognition_id
    JOIN recognition_values rv ON rv.organization_id = c.organization_id AND rv.recognition_id = c.recognition_id
    JOIN organizations o ON o.id = c.organization_id
  WHERE r.hidden_at IS NULL AND r.deleted_at IS NULL GROUP BY GROUPING SETS ((1, 2, 3, 4), (1, 2, 4));
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE FUNCTION "tally_valued"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE sign int := CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END;
BEGIN
  INSERT INTO recognition_value_tallies (organization_id, month, person_id, value_id, received, received_privately)
  SELECT c.organization_id, date_trunc('month', r.created_at AT TIME ZONE o.time_zone)::date, rr.recipient_id, c.value_id, sign * count(*),
    sign * count(*) FILTER (WHERE r.is_private)
  FROM changed c JOIN recognitions r ON r.organization_id = c.organization_id AND r.id = c.recognition_id
    JOIN recognition_recipients rr ON rr.organization_id = c.organization_id AND rr.recognition_id = c.recognition_id
    JOIN organizations o ON o.id = c.organization_id
  WHERE r.hidden_at IS NULL AND r.deleted_at IS NULL GROUP BY GROUPING SETS ((1, 2, 3, 4), (1, 2, 4));
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE FUNCTION "tally_hi5s"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE sign int := CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END;
BEGIN
  -- Whoever hides it meanwhile waits, or has been waited for: they count this hi5, or it doesn't count.
  PERFORM 1 FROM recognitions r JOIN changed c ON r.organization_id = c.organization_id AND r.id = c.recognition_id
    ORDER BY r.id FOR NO KEY UPDATE OF r;
  INSERT INTO recognition_tallies (organization_id, month, person_id, hi5s)
  SELECT c.organization_id, date_trunc('month', c.created_at AT TIME ZONE o.time_zone)::date, c.giver_id, sign * count(*)
  FROM changed c JOIN recognitions r ON r.organization_id = c.organization_id AND r.id = c.recognition_id
    JOIN organizations o ON o.id = c.organization_id
  WHERE r.hidden_at IS NULL AND r.deleted_at IS NULL GROUP BY 1, 2, 3;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE FUNCTION "tally_moved"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  PERFORM recount_recognition_tallies(NEW.id);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "tally_given" AFTER INSERT ON "recognitions" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "tally_given"();--> statement-breakpoint
CREATE TRIGGER "tally_changed" AFTER UPDATE OF "hidden_at", "deleted_at", "is_private", "giver_id", "created_at" ON "recognitions" FOR EACH ROW WHEN (
  (OLD.hidden_at IS NULL AND OLD.deleted_at IS NULL, OLD.is_private, OLD.giver_id, OLD.created_at)
  IS DISTINCT FROM (NEW.hidden_at IS NULL AND NEW.deleted_at IS NULL, NEW.is_private, NEW.giver_id, NEW.created_at)
) EXECUTE FUNCTION "tally_changed"();--> statement-breakpoint
CREATE TRIGGER "tally_gone" BEFORE DELETE ON "recognitions" FOR EACH ROW EXECUTE FUNCTION "tally_changed"();--> statement-breakpoint
CREATE TRIGGER "tally_received" AFTER INSERT ON "recognition_recipients" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "tally_received"();--> statement-breakpoint
CREATE TRIGGER "tally_not_received" AFTER DELETE ON "recognition_recipients" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "tally_received"();--> statement-breakpoint
CREATE TRIGGER "tally_valued" AFTER INSERT ON "recognition_values" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "tally_valued"();--> statement-breakpoint
CREATE TRIGGER "tally_not_valued" AFTER DELETE ON "recognition_values" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "tally_valued"();--> statement-breakpoint
CREATE TRIGGER "tally_hi5s" AFTER INSERT ON "hi5s" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "tally_hi5s"();--> statement-breakpoint
CREATE TRIGGER "tally_no_hi5s" AFTER DELETE ON "hi5s" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "tally_hi5s"();--> statement-breakpoint
CREATE FUNCTION "tally_leave"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  INSERT INTO leave_tallies (organization_id, person_id, leave_type_id, amount)
  SELECT organization_id, person_id, leave_type_id, sum(amount) FROM changed GROUP BY 1, 2, 3 HAVING sum(amount) <> 0;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "tally_leave" AFTER INSERT ON "leave_ledger" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "tally_leave"();--> statement-breakpoint
CREATE TRIGGER "tally_moved" AFTER UPDATE OF "time_zone" ON "organizations" FOR EACH ROW WHEN (OLD.time_zone <> NEW.time_zone) EXECUTE FUNCTION "tally_moved"();--> statement-breakpoint
SELECT recount_recognition_tallies(id) FROM organizations;
--> statement-breakpoint
INSERT INTO leave_tallies (organization_id, person_id, leave_type_id, amount)
SELECT organization_id, person_id, leave_type_id, sum(amount) FROM leave_ledger GROUP BY 1, 2, 3 HAVING sum(amount) <> 0;
