-- What a paper was given for by those who held a session: one paper for each occasion, however often it is ordered.
ALTER TABLE attestations_attestation ADD COLUMN occasion VARCHAR(120) NULL;
ALTER TABLE attestations_attestation ADD CONSTRAINT attestations_occasion_once UNIQUE (occasion, generation);
