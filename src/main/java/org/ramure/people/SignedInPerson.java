package org.ramure.people;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * What a session knows about who is signed in: the person, the remembered sign-in it hangs on, and
 * the roles as they were at the last check. Its user name is the person's id.
 */
public record SignedInPerson(UUID person, UUID device, Set<Role> roles) implements UserDetails {

    public SignedInPerson {
        roles = Set.copyOf(roles);
    }

    public PersonId id() {
        return new PersonId(person);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.copyOf(
                roles.stream().map(r -> new SimpleGrantedAuthority("ROLE_" + r.name())).toList());
    }

    /** Nobody's business: passwords never enter a session. */
    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public String getUsername() {
        return person.toString();
    }
}
