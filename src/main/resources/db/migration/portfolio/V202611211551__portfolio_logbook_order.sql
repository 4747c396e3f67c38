-- A page of one's entries is read in the order in which it is shown, and no more of them than it shows.
CREATE INDEX portfolio_logbook_entry_order ON portfolio_logbook_entry (person_id, about, created_at, id);
