package org.ramure.people;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;

/** What arrived for an address, read from the outbox as a mail server would. */
public final class Mailbox {

    private static final Pattern LINK = Pattern.compile("/connexion/lien/(\\S+)");

    private final JdbcTemplate database;

    public Mailbox(JdbcTemplate database) {
        this.database = database;
    }

    public List<String> lettersTo(String address) {
        return database.queryForList(
                "select body from mail_message where recipient = ? order by id",
                String.class,
                address);
    }

    /** The token of the newest link. */
    public String tokenFor(String address) {
        Matcher link = LINK.matcher(lettersTo(address).getLast());
        return Optional.of(link).filter(Matcher::find).orElseThrow().group(1);
    }
}
