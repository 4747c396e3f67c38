package org.ramure.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.people.Account;
import org.ramure.people.Devices;
import org.ramure.people.Mailbox;
import org.ramure.people.People;
import org.ramure.people.PeopleApplication;
import org.ramure.people.Role;
import org.ramure.people.SignIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringBootTest(classes = PeopleApplication.class, properties = PeopleApplication.DATABASE)
@ViewPackages(packages = "org.ramure.people.ui")
class PeopleViewTests extends SpringBrowserlessTest {

    @Autowired private SignIn signIn;
    @Autowired private People people;
    @Autowired private Devices devices;
    @Autowired private JdbcTemplate database;

    @BeforeEach
    void asAdministrator() {
        database.update("delete from people_role");
        Account administrator = SignedIn.join(signIn, database);
        SignedIn.as(administrator, devices, Role.ADMINISTRATOR);
        people.giveRoles(administrator.id(), Set.of(Role.ADMINISTRATOR));
    }

    @Test
    void findsSomebodyByTheSearchInTheAddress() {
        Account sought = SignedIn.join(signIn, database);

        search(sought.email());

        assertThat(find(TextField.class).id("people-search").getValue()).isEqualTo(sought.email());
        assertThat(test(grid()).size()).isEqualTo(1);
    }

    @Test
    void givesARole() {
        Account sought = SignedIn.join(signIn, database);
        openRolesOf(sought);

        roles().select(Role.AUTHOR);
        save();

        assertThat(people.find(sought.id()).orElseThrow().roles()).contains(Role.AUTHOR);
        assertThat(find(RolesDialog.class).exists()).isFalse();
    }

    @Test
    void saysInTheDialogThatTheLastAdministratorStays() {
        Account only =
                people.search("", 0, 1000).stream()
                        .map(People.Listed::account)
                        .filter(a -> a.is(Role.ADMINISTRATOR))
                        .findFirst()
                        .orElseThrow();
        openRolesOf(only);

        roles().deselect(Role.ADMINISTRATOR);
        save();

        assertThat(roles().getErrorMessage()).isNotBlank();
        assertThat(people.find(only.id()).orElseThrow().is(Role.ADMINISTRATOR)).isTrue();
    }

    @Test
    void invitesByMail() {
        navigate(PeopleView.class);
        InvitationForm form = find(InvitationForm.class).single();
        form.setOpened(true);

        test(find(EmailField.class).id("people-invite-email")).setValue("nouvelle@exemple.fr");
        test(find(Button.class, form).single()).click();

        assertThat(new Mailbox(database).lettersTo("nouvelle@exemple.fr")).hasSize(1);
        assertThat(people.count("nouvelle@exemple.fr")).isEqualTo(1);
    }

    @SuppressWarnings("unchecked") // the view has this one grid
    private Grid<People.Listed> grid() {
        return find(Grid.class).single();
    }

    @SuppressWarnings("unchecked") // the dialog has this one group
    private CheckboxGroup<Role> roles() {
        return find(CheckboxGroup.class, find(RolesDialog.class).single()).single();
    }

    private static void search(String text) {
        UI.getCurrent().navigate(PeopleView.class, QueryParameters.of("q", text));
    }

    private void openRolesOf(Account account) {
        search(account.email());
        test((Button) test(grid()).getCellComponent(0, 1)).click();
    }

    private void save() {
        test(find(Button.class, find(RolesDialog.class).single())
                        .withTheme(ButtonVariant.PRIMARY)
                        .single())
                .click();
    }
}
