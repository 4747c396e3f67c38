package org.ramure.interop.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ramure.interop.identity.Identities;
import org.ramure.interop.identity.Identity;
import org.ramure.interop.identity.IdentityId;
import org.ramure.interop.identity.JoinCodes;
import org.ramure.interop.identity.KnownIssuers;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.people.spi.SignInDoor;
import org.ramure.shared.Language;
import org.springframework.beans.factory.ObjectProvider;

@ViewPackages(classes = AccessesViewTests.class)
class AccessesViewTests extends BrowserlessTest {

    private static final String ISSUER = "https://idp.example";

    private final Identities identities = mock(Identities.class);
    private final JoinCodes codes = mock(JoinCodes.class);
    private final PersonId self = new PersonId(UUID.randomUUID());

    /** One provider is open. */
    private static final class OneDoor implements SignInDoor {

        @Override
        public List<Door> doors(Language language) {
            return List.of(new Door("Lyon", "/connexion/oidc/entree/1"));
        }

        @Override
        public Optional<Refusal> refusal(String refused, String by, Language language) {
            return refused.equals("taken")
                    ? Optional.of(new Refusal("interop.signin.refused.TAKEN", List.of("Lyon")))
                    : Optional.empty();
        }
    }

    private AccessesView show(Set<Role> roles, String email, String address, Identity... known) {
        CurrentPerson current = mock(CurrentPerson.class);
        when(current.account())
                .thenReturn(
                        Optional.of(
                                new Account(
                                        self,
                                        "Awa",
                                        "",
                                        email,
                                        Language.FR,
                                        EnumSet.copyOf(roles))));
        when(identities.of(self)).thenReturn(List.of(known));
        when(codes.make(any(), any())).thenReturn("code");
        KnownIssuers issuers = mock(KnownIssuers.class);
        when(issuers.name(eq(ISSUER), any())).thenReturn("Université de Lyon");
        @SuppressWarnings("unchecked") // mocks know no type arguments
        ObjectProvider<SignInDoor> doors = mock(ObjectProvider.class);
        when(doors.orderedStream()).thenAnswer(call -> Stream.of(new OneDoor()));
        var view = new AccessesView(identities, issuers, codes, current, doors);
        BeforeEnterEvent event = mock(BeforeEnterEvent.class);
        when(event.getLocation()).thenReturn(new Location(address));
        view.beforeEnter(event);
        UI.getCurrent().add(view);
        return view;
    }

    private Identity identity(boolean joined) {
        return new Identity(
                new IdentityId(UUID.randomUUID()),
                ISSUER,
                "awa-1",
                self,
                joined,
                Instant.parse("2026-11-20T10:00:00Z"));
    }

    @Test
    void callsTheProviderByItsNameAndUndoesALink() {
        Identity joined = identity(true);
        AccessesView view = show(Set.of(Role.LEARNER), "awa@exemple.fr", "compte/acces", joined);

        assertThat(view.getElement().getTextRecursively()).contains("Université de Lyon");
        test(find(Button.class, view).single()).click();

        verify(identities).leave(eq(self), eq(joined.id()), any());
    }

    @Test
    void offersAnAccountOfOnesOwnToLinkTheProvidersThatAreOpen() {
        AccessesView view = show(Set.of(Role.LEARNER), "awa@exemple.fr", "compte/acces");

        assertThat(find(Anchor.class, view).single().getHref())
                .isEqualTo("connexion/oidc/entree/1?pour=lien");
    }

    @Test
    void offersNothingToWhoMayDoMoreThanLearnAndSaysWhy() {
        AccessesView view =
                show(Set.of(Role.LEARNER, Role.FACILITATOR), "rose@exemple.fr", "compte/acces");

        assertThat(find(Anchor.class, view).exists()).isFalse();
        assertThat(view.getElement().getTextRecursively()).contains("interop.join.roles");
    }

    @Test
    void givesWhoCameFromElsewhereACodeForTheirOwnAccount() {
        AccessesView view = show(Set.of(Role.LEARNER), "", "compte/acces", identity(false));

        assertThat(find(Anchor.class, view).single().getHref()).isEqualTo("compte/relier/code");
        assertThat(find(Button.class, view).exists()).isFalse();
    }

    @Test
    void saysWhyLinkingDidNotWork() {
        AccessesView view =
                show(Set.of(Role.LEARNER), "awa@exemple.fr", "compte/acces?refus=taken&par=x");

        assertThat(view.getElement().getTextRecursively()).contains("interop.signin.refused.TAKEN");
    }
}
