DROP INDEX "candidates_search";--> statement-breakpoint
DROP INDEX "candidate_references_search";--> statement-breakpoint
CREATE INDEX "candidates_search" ON "candidates" USING gin ("searched" gin_trgm_ops) WITH (fastupdate=false) WHERE "candidates"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "candidate_references_search" ON "candidate_references" USING gin ("searched" gin_trgm_ops) WITH (fastupdate=false) WHERE "candidate_references"."deleted_at" is null;