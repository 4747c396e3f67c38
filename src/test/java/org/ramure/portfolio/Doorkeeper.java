package org.ramure.portfolio;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ramure.mail.OutboxContents;
import org.ramure.mail.OutboxEntry;
import org.ramure.people.Account;
import org.ramure.people.EmailAddress;
import org.ramure.people.FullName;
import org.ramure.people.OwnAccount;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.Language;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** What an administrator of the house does: invites people, and reads letters nobody sends here. */
class Doorkeeper {

    private static final int LETTERS = 200;

    private final People people;
    private final OwnAccount accounts;
    private final OutboxContents letters;

    Doorkeeper(People people, OwnAccount accounts, OutboxContents letters) {
        this.people = people;
        this.accounts = accounts;
        this.letters = letters;
    }

    PersonId account(String email, FullName name, Role role) {
        Account house =
                new Account(
                        new PersonId(new UUID(0, 0)),
                        "La",
                        "Maison",
                        "maison@exemple.fr",
                        Language.FR,
                        Set.of());
        asAdministrator(() ->
                people.invite(new People.Invitation(email, Set.of(role), Language.FR, house)));
        PersonId made =
                EmailAddress.of(email).flatMap(people::findByEmail).map(Account::id).orElseThrow();
        accounts.rename(made, new FullName("", ""), name);
        return made;
    }

    /** What a pattern finds in the last letter to this address that has it. */
    String inLetter(String to, String pattern) {
        String[] found = {""};
        asAdministrator(() -> found[0] = find(to, Pattern.compile(pattern)));
        return found[0];
    }

    private String find(String to, Pattern pattern) {
        return letters.page(0, LETTERS).stream()
                .filter(letter -> letter.to().equals(to))
                .map(OutboxEntry::text)
                .map(pattern::matcher)
                .filter(Matcher::find)
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(pattern + " in no letter to " + to));
    }

    private static void asAdministrator(Runnable what) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                new UsernamePasswordAuthenticationToken(
                        "la maison",
                        "",
                        AuthorityUtils.createAuthorityList("ROLE_" + Role.ADMINISTRATOR_ROLE)));
        SecurityContextHolder.setContext(context);
        try {
            what.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
