package org.ramure.interop.signin.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.ramure.interop.signin.AttributeMapping;
import org.ramure.interop.signin.Provider;
import org.ramure.interop.signin.ProviderDesk;
import org.ramure.interop.signin.ProviderId;
import org.ramure.interop.signin.ProviderKind;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.ObjectProvider;

@ViewPackages(classes = ProvidersViewTests.class)
class ProvidersViewTests extends BrowserlessTest {

    private final ProviderDesk desk = mock(ProviderDesk.class);
    private final PersonId caller = new PersonId(UUID.randomUUID());
    private final ProviderId kept = new ProviderId(UUID.randomUUID());

    /** A protocol without fields of its own. */
    private static final class Bare implements ProviderForm {

        @Override
        public ProviderKind kind() {
            return ProviderKind.OIDC;
        }

        @Override
        public AttributeMapping usual() {
            return AttributeMapping.ofClaims();
        }

        @Override
        public Part open(PersonId person, Optional<ProviderId> known) {
            return new Part() {
                private final Div fields = new Div();

                @Override
                public Component component() {
                    return fields;
                }

                @Override
                public void save(PersonId by, ProviderId provider) {
                    // nothing of its own
                }
            };
        }
    }

    @BeforeEach
    void keepOne() {
        when(desk.all(caller))
                .thenReturn(
                        List.of(
                                new Provider(
                                        kept,
                                        ProviderKind.OIDC,
                                        LocalizedText.of("Lyon", "Lyons"),
                                        false,
                                        AttributeMapping.ofClaims())));
    }

    private ProvidersView show() {
        CurrentPerson current = mock(CurrentPerson.class);
        when(current.requireAccount()).thenReturn(caller);
        @SuppressWarnings("unchecked") // mocks know no type arguments
        ObjectProvider<ProviderForm> forms = mock(ObjectProvider.class);
        when(forms.stream()).thenReturn(Stream.of(new Bare()));
        var view = new ProvidersView(desk, forms, current);
        UI.getCurrent().add(view);
        return view;
    }

    @Test
    void offersToTryAProviderThatIsStillOff() {
        ProvidersView view = show();

        assertThat(find(Anchor.class, view).single().getHref())
                .isEqualTo("connexion/oidc/entree/" + kept + "?pour=essai");
    }

    @Test
    void switchesAProviderOn() {
        ProvidersView view = show();

        test(button(view, "interop.signin.enable")).click();

        verify(desk).enable(caller, kept, true);
    }

    @Test
    void asksBeforeItRemoves() {
        ProvidersView view = show();

        test(button(view, "interop.signin.remove")).click();

        verify(desk, never()).remove(any(), any());
    }

    @Test
    void readsNamesOfAttributesHoweverTheyAreParted() {
        ProvidersView view = show();
        ProviderFields adding = find(ProviderFields.class, view).all().getLast();
        field(adding, "interop.signin.nameFr").setValue("Grenoble");
        field(adding, "interop.signin.givenName").setValue("given_name, prenom  firstname");

        test(button(adding, "interop.signin.save")).click();

        var entry = ArgumentCaptor.forClass(ProviderDesk.Entry.class);
        verify(desk).save(eq(caller), eq(Optional.empty()), entry.capture(), any());
        assertThat(entry.getValue().names().in(Language.FR)).isEqualTo("Grenoble");
        assertThat(entry.getValue().mapping().givenName())
                .containsExactly("given_name", "prenom", "firstname");
    }

    @Test
    void saysARefusalBesideTheButtonAndKeepsWhatWasTyped() {
        when(desk.save(any(), any(), any(), any()))
                .thenThrow(new UserFacingException("interop.signin.oidc.missing"));
        ProvidersView view = show();
        ProviderFields adding = find(ProviderFields.class, view).all().getLast();
        field(adding, "interop.signin.nameFr").setValue("Grenoble");

        test(button(adding, "interop.signin.save")).click();

        assertThat(adding.getElement().getTextRecursively())
                .contains("interop.signin.oidc.missing");
        assertThat(field(adding, "interop.signin.nameFr").getValue()).isEqualTo("Grenoble");
    }

    private Button button(Component within, String key) {
        return find(Button.class, within).all().stream()
                .filter(button -> button.getText().contains(key))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private TextField field(Component within, String key) {
        return find(TextField.class, within).all().stream()
                .filter(field -> field.getLabel().contains(key))
                .findFirst()
                .orElseThrow();
    }
}
