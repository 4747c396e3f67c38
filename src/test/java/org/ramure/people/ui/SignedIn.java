package org.ramure.people.ui;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.ramure.people.Account;
import org.ramure.people.Devices;
import org.ramure.people.Mailbox;
import org.ramure.people.Role;
import org.ramure.people.SignIn;
import org.ramure.people.SignedInPerson;
import org.ramure.shared.Language;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.context.TestSecurityContextHolder;

/** Accounts to look at views with. */
final class SignedIn {

    private SignedIn() {}

    static Account join(SignIn signIn, JdbcTemplate database) {
        String email = "p" + UUID.randomUUID().toString().replace("-", "") + "@exemple.fr";
        signIn.requestLink(
                new SignIn.LinkRequest(email, UUID.randomUUID().toString(), Language.FR, ""));
        return signIn.byLink(
                        new Mailbox(database).tokenFor(email),
                        new SignIn.Newcomer("Ada", "Lovelace", ""))
                .account();
    }

    /** Puts the account, with these roles, into the security context of the test. */
    static SignedInPerson as(Account account, Devices devices, Role... roles) {
        Set<Role> all = EnumSet.of(Role.LEARNER);
        all.addAll(Set.of(roles));
        var remembered = devices.remember(account.id(), false, "Firefox · Linux");
        var person = new SignedInPerson(account.id().value(), remembered.series(), all);
        TestSecurityContextHolder.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(
                        person, null, person.getAuthorities()));
        return person;
    }
}
