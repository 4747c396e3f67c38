-- A placement is held to a release (an empty text: the course as its authors have it; nothing: not
-- decided yet), and may move to another from a moment on. Links that were there before go on
-- reading what authors write, until their teacher decides.
ALTER TABLE interop_lti_placement ADD COLUMN next_release VARCHAR(64) NULL;
ALTER TABLE interop_lti_placement ADD COLUMN next_from DATETIME(6) NULL;
-- the same for all copies of a link that was chosen here
ALTER TABLE interop_lti_placement ADD COLUMN choice_id UUID NULL;
-- dates that the platform tells of the link
ALTER TABLE interop_lti_placement ADD COLUMN opens_at DATETIME(6) NULL;
ALTER TABLE interop_lti_placement ADD COLUMN due_at DATETIME(6) NULL;
ALTER TABLE interop_lti_placement ADD COLUMN dates_revision INT DEFAULT 0 NOT NULL;
ALTER TABLE interop_lti_placement ADD COLUMN dates_at DATETIME(6) NULL;

UPDATE interop_lti_placement SET content_release = '' WHERE content_release IS NULL AND target IS NOT NULL;

CREATE INDEX interop_lti_placement_choice ON interop_lti_placement (deployment_id, choice_id);
