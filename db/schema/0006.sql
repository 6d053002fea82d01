-- Intake and endings: why an enrolment ended in the team's own words, where somebody went on to, why they were started
-- although an answer spoke against it; answers and plans that can be taken back and put right.

ALTER TABLE enrolment ADD COLUMN own_reason TEXT;
ALTER TABLE enrolment ADD COLUMN moved_to TEXT;
ALTER TABLE enrolment ADD COLUMN eligibility_note TEXT;
ALTER TABLE eligibility ADD COLUMN struck TEXT;
ALTER TABLE plan_action ADD COLUMN amends BLOB;
