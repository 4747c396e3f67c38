package org.ramure.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ramure.people.PeopleApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Every route of every module, as a stranger opens its address. */
@SpringBootTest(
        classes = {PeopleApplication.class, RouteAccessTests.EveryRoute.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = PeopleApplication.DATABASE)
class RouteAccessTests {

    /** Makes Flow know the views of all modules, whose services are not there. */
    @EnableVaadin("org.ramure")
    static class EveryRoute {}

    @LocalServerPort private int port;

    static Stream<Class<?>> routes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("org.ramure").stream()
                .map(found -> String.valueOf(found.getBeanClassName()))
                .<Class<?>>map(name -> ClassUtils.resolveClassName(name, null));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void asksStrangersToSignInUnlessTheViewIsForAnyone(Class<?> view) {
        int status = new Visitor(port).get(address(view)).statusCode();

        assertThat(status)
                .as(address(view))
                .isEqualTo(view.isAnnotationPresent(AnonymousAllowed.class) ? 200 : 302);
    }

    /** Placeholders of a template are filled with something a person might type. */
    private static String address(Class<?> view) {
        String template = view.getAnnotation(Route.class).value();
        return "/" + template.replaceAll("/?:[^/]+[?*]", "").replaceAll(":[^/]+", "x");
    }
}
