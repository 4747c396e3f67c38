-- A reading that the learner made of themselves elsewhere and took into a moment as their voice.
ALTER TABLE portfolio_voices_ask ADD COLUMN taken_reading UUID NULL;
