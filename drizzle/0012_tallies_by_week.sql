-- Deeds are counted by week as well as by month: a quarter's curve is made of weeks.
TRUNCATE "recognition_tallies", "recognition_value_tallies";--> statement-breakpoint
DROP INDEX "recognition_tallies_cell";--> statement-breakpoint
ALTER TABLE "recognition_tallies" RENAME COLUMN "month" TO "since";--> statement-breakpoint
ALTER TABLE "recognition_tallies" ADD COLUMN "grain" text NOT NULL;--> statement-breakpoint
DROP INDEX "recognition_value_tallies_cell";--> statement-breakpoint
ALTER TABLE "recognition_value_tallies" RENAME COLUMN "month" TO "since";--> statement-breakpoint
ALTER TABLE "recognition_value_tallies" ADD COLUMN "grain" text NOT NULL;--> statement-breakpoint
CREATE INDEX "recognition_tallies_cell" ON "recognition_tallies" USING btree ("organization_id","grain","since","person_id");--> statement-breakpoint
CREATE INDEX "recognition_value_tallies_cell" ON "recognition_value_tallies" USING btree ("organization_id","grain","person_id","since","value_id","received","received_privately");--> statement-breakpoint
CREATE FUNCTION "grains"() RETURNS SETOF text LANGUAGE sql IMMUTABLE ROWS 2 AS $$ VALUES ('month'), ('week') $$;--> statement-breakpoint
CREATE FUNCTION "period_of"("grain" text, "organization" integer, "at" timestamptz) RETURNS date LANGUAGE sql STABLE AS $$
  SELECT date_trunc(grain, at AT TIME ZONE o.time_zone)::date FROM organizations o WHERE o.id = organization
$$;--> statement-breakpoint
CREATE OR REPLACE FUNCTION "recount_recognition_tallies"("organization" integer) RETURNS void LANGUAGE plpgsql AS $$
DECLARE zone text := (SELECT time_zone FROM organizations WHERE id = organization);
BEGIN
  DELETE FROM recognition_tallies WHERE organization_id = organization;
  DELETE FROM recognition_value_tallies WHERE organization_id = organization;
  INSERT INTO recognition_tallies (organization_id, grain, since, person_id, given, given_privately, received, received_privately, hi5s)
  SELECT organization, grain, date_trunc(grain, at AT TIME ZONE zone)::date, person_id,
    sum(given), sum(given_privately), sum(received), sum(received_privately), sum(hi5s)
  FROM (
    SELECT r.created_at AS at, r.giver_id AS person_id, 1 AS given,
      r.is_private::int AS given_privately, 0 AS received, 0 AS received_privately, 0 AS hi5s
    FROM recognitions r WHERE r.organization_id = organization AND r.hidden_at IS NULL AND r.deleted_at IS NULL
    UNION ALL
    SELECT r.created_at, rr.recipient_id, 0, 0, 1, r.is_private::int, 0
    FROM recognitions r JOIN recognition_recipients rr ON rr.organization_id = r.organization_id AND rr.recognition_id = r.id
    WHERE r.organization_id = organization AND r.hidden_at IS NULL AND r.deleted_at IS NULL
    UNION ALL
    SELECT h.created_at, h.giver_id, 0, 0, 0, 0, 1
    FROM hi5s h JOIN recognitions r ON r.organization_id = h.organization_id AND r.id = h.recognition_id
    WHERE h.organization_id = organization AND r.hidden_at IS NULL AND r.deleted_at IS NULL
  ) counted, grains() grain GROUP BY 2, 3, 4;
  INSERT INTO recognition_value_tallies (organization_id, grain, since, person_id, value_id, received, received_privately)
  SELECT organization, grain, date_trunc(grain, r.created_at AT TIME ZONE zone)::date, rr.recipient_id, rv.value_id, count(*),
    count(*) FILTER (WHERE r.is_private)
  FROM recognitions r
    JOIN recognition_recipients rr ON rr.organization_id = r.organization_id AND rr.recognition_id = r.id
    JOIN recognition_values rv ON rv.organization_id = r.organization_id AND rv.recognition_id = r.id,
    grains() grain
  WHERE r.organization_id = organization AND r.hidden_at IS NULL AND r.deleted_at IS NULL
  GROUP BY GROUPING SETS ((2, 3, 4, 5), (2, 3, 5));
END $$;--> statement-breakpoint
CREATE OR REPLACE FUNCTION "tally_recognition"("r" "recognitions", "sign" integer) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF r.hidden_at IS NOT NULL OR r.deleted_at IS NOT NULL THEN RETURN; END IF;
  INSERT INTO recognition_tallies (organization_id, grain, since, person_id, given, given_privately)
    SELECT r.organization_id, grain, period_of(grain, r.organization_id, r.created_at), r.giver_id, sign, sign * r.is_private::int
    FROM grains() grain;
  INSERT INTO recognition_tallies (organization_id, grain, since, person_id, received, received_privately)
    SELECT organization_id, grain, period_of(grain, r.organization_id, r.created_at), recipient_id, sign, sign * r.is_private::int
    FROM recognition_recipients, grains() grain
    WHERE organization_id = r.organization_id AND recognition_id = r.id;
  INSERT INTO recognition_tallies (organization_id, grain, since, person_id, hi5s)
    SELECT organization_id, grain, period_of(grain, organization_id, created_at), giver_id, sign FROM hi5s, grains() grain
    WHERE organization_id = r.organization_id AND recognition_id = r.id;
  INSERT INTO recognition_value_tallies (organization_id, grain, since, person_id, value_id, received, received_privately)
    SELECT rr.organization_id, grain, period_of(grain, r.organization_id, r.created_at), rr.recipient_id, rv.value_id,
      sign * count(*), sign * count(*) * r.is_private::int
    FROM recognition_recipients rr JOIN recognition_values rv USING (organization_id, recognition_id), grains() grain
    WHERE rr.organization_id = r.organization_id AND rr.recognition_id = r.id
    GROUP BY GROUPING SETS ((1, 2, 3, 4, 5), (1, 2, 3, 5));
END $$;--> statement-breakpoint
CREATE OR REPLACE FUNCTION "tally_given"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  INSERT INTO recognition_tallies (organization_id, grain, since, person_id, given, given_privately)
  SELECT c.organization_id, grain, date_trunc(grain, c.created_at AT TIME ZONE o.time_zone)::date, c.giver_id, count(*),
    count(*) FILTER (WHERE c.is_private)
  FROM changed c JOIN organizations o ON o.id = c.organization_id, grains() grain
  WHERE c.hidden_at IS NULL AND c.deleted_at IS NULL GROUP BY 1, 2, 3, 4;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE OR REPLACE FUNCTION "tally_received"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE sign int := CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END;
BEGIN
  INSERT INTO recognition_tallies (organization_id, grain, since, person_id, received, received_privately)
  SELECT c.organization_id, grain, date_trunc(grain, r.created_at AT TIME ZONE o.time_zone)::date, c.recipient_id, sign * count(*),
    sign * count(*) FILTER (WHERE r.is_private)
  FROM changed c JOIN recognitions r ON r.organization_id = c.organization_id AND r.id = c.recognition_id
    JOIN organizations o ON o.id = c.organization_id, grains() grain
  WHERE r.hidden_at IS NULL AND r.deleted_at IS NULL GROUP BY 1, 2, 3, 4;
  INSERT INTO recognition_value_tallies (organization_id, grain, since, person_id, value_id, received, received_privately)
  SELECT c.organization_id, grain, date_trunc(grain, r.created_at AT TIME ZONE o.time_zone)::date, c.recipient_id, rv.value_id, sign * count(*),
    sign * count(*) FILTER (WHERE r.is_private)
  FROM changed c JOIN recognitions r ON r.organization_id = c.organization_id AND r.id = c.recognition_id
    JOIN recognition_values rv ON rv.organization_id = c.organization_id AND rv.recognition_id = c.recognition_id
    JOIN organizations o ON o.id = c.organization_id, grains() grain
  WHERE r.hidden_at IS NULL AND r.deleted_at IS NULL GROUP BY GROUPING SETS ((1, 2, 3, 4, 5), (1, 2, 3, 5));
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE OR REPLACE FUNCTION "tally_valued"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE sign int := CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END;
BEGIN
  INSERT INTO recognition_value_tallies (organization_id, grain, since, person_id, value_id, received, received_privately)
  SELECT c.organization_id, grain, date_trunc(grain, r.created_at AT TIME ZONE o.time_zone)::date, rr.recipient_id, c.value_id, sign * count(*),
    sign * count(*) FILTER (WHERE r.is_private)
  FROM changed c JOIN recognitions r ON r.organization_id = c.organization_id AND r.id = c.recognition_id
    JOIN recognition_recipients rr ON rr.organization_id = c.organization_id AND rr.recognition_id = c.recognition_id
    JOIN organizations o ON o.id = c.organization_id, grains() grain
  WHERE r.hidden_at IS NULL AND r.deleted_at IS NULL GROUP BY GROUPING SETS ((1, 2, 3, 4, 5), (1, 2, 3, 5));
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE OR REPLACE FUNCTION "tally_hi5s"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE sign int := CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END;
BEGIN
  -- Whoever hides it meanwhile waits, or has been waited for: they count this hi5, or it doesn't count.
  PERFORM 1 FROM recognitions r JOIN changed c ON r.organization_id = c.organization_id AND r.id = c.recognition_id
    ORDER BY r.id FOR NO KEY UPDATE OF r;
  INSERT INTO recognition_tallies (organization_id, grain, since, person_id, hi5s)
  SELECT c.organization_id, grain, date_trunc(grain, c.created_at AT TIME ZONE o.time_zone)::date, c.giver_id, sign * count(*)
  FROM changed c JOIN recognitions r ON r.organization_id = c.organization_id AND r.id = c.recognition_id
    JOIN organizations o ON o.id = c.organization_id, grains() grain
  WHERE r.hidden_at IS NULL AND r.deleted_at IS NULL GROUP BY 1, 2, 3, 4;
  RETURN NULL;
END $$;--> statement-breakpoint
DROP FUNCTION "month_of";--> statement-breakpoint
SELECT recount_recognition_tallies(id) FROM organizations;
