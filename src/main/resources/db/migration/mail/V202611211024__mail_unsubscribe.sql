-- The address that takes a person off the list, for letters that one may refuse (RFC 8058).
ALTER TABLE mail_message ADD COLUMN unsubscribe VARCHAR(300) NULL;
