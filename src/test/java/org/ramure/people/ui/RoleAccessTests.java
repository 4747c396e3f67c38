package org.ramure.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ramure.people.Account;
import org.ramure.people.Devices;
import org.ramure.people.PeopleApplication;
import org.ramure.people.Role;
import org.ramure.people.SignIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

/** Each view of people and mail for strangers and for each role, as its address is opened. */
@SpringBootTest(classes = PeopleApplication.class, properties = PeopleApplication.DATABASE)
@ViewPackages(packages = {"org.ramure.people.ui", "org.ramure.mail.ui"})
class RoleAccessTests extends SpringBrowserlessTest {

    @Autowired private SignIn signIn;
    @Autowired private Devices devices;
    @Autowired private JdbcTemplate database;

    @Test
    void opensToStrangersOnlyWhatIsForAnyone() {
        assertThat(views())
                .allSatisfy(view ->
                        assertThat(opens(view))
                                .as(view.getName())
                                .isEqualTo(view.isAnnotationPresent(AnonymousAllowed.class)));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void opensToARoleWhatIsMeantForIt(Role role) {
        Account account = SignedIn.join(signIn, database);
        SignedIn.as(account, devices, role);

        assertThat(views())
                .allSatisfy(view ->
                        assertThat(opens(view)).as(view.getName()).isEqualTo(isFor(view, role)));
    }

    private static boolean isFor(Class<? extends Component> view, Role role) {
        RolesAllowed allowed = view.getAnnotation(RolesAllowed.class);
        return allowed == null
                ? view.isAnnotationPresent(PermitAll.class)
                        || view.isAnnotationPresent(AnonymousAllowed.class)
                : Arrays.asList(allowed.value()).contains(role.name());
    }

    private static List<Class<? extends Component>> views() {
        List<Class<? extends Component>> views =
                RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                        .<Class<? extends Component>>map(RouteData::getNavigationTarget)
                        .toList();
        assertThat(views).hasSizeGreaterThanOrEqualTo(4);
        return views;
    }

    private boolean opens(Class<? extends Component> view) {
        UI.getCurrent().navigate(view.getAnnotation(Route.class).value());
        return view.isInstance(getCurrentView());
    }
}
