package org.ramure.interop.lti.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.ramure.interop.lti.Arrivals;
import org.ramure.interop.lti.Launch;
import org.ramure.interop.lti.LaunchRefused;
import org.ramure.interop.lti.LaunchRefused.Reason;
import org.ramure.interop.lti.content.Ways;
import org.ramure.interop.secrets.Secrets;
import org.ramure.people.CurrentPerson;
import org.ramure.people.elsewhere.Entrance;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The same launch goes on: after the platform’s storage proved the browser, or in a window. */
@RestController
class GoOnController {

    private final Arrivals arrivals;
    private final Entrance entrance;
    private final Ways ways;
    private final CurrentPerson current;
    private final GoOnPage goOn;
    private final RefusedPage refusedPage;

    GoOnController(
            Arrivals arrivals,
            Entrance entrance,
            Ways ways,
            CurrentPerson current,
            GoOnPage goOn,
            RefusedPage refusedPage) {
        this.arrivals = arrivals;
        this.entrance = entrance;
        this.ways = ways;
        this.current = current;
        this.goOn = goOn;
        this.refusedPage = refusedPage;
    }

    /** {@code /lti/reprise}: signs in within the frame; whether that holds, the next page sees. */
    @PostMapping("/lti/reprise")
    ResponseEntity<String> proved(HttpServletRequest request) {
        String code = LoginController.sent(request, "code");
        Optional<Launch> launch = arrivals.behind(code);
        if (launch.isEmpty() || !isOurOwnPage(request)) {
            return spent(request);
        }
        boolean proved =
                Secrets.hash(LoginController.sent(request, "proof"))
                        .equals(LoginController.sent(request, "hash"));
        if (!proved) {
            return goOn.inWindow(launch.get());
        }
        entrance.open(
                launch.get().who().person(),
                launch.get().presentation().language(),
                Surroundings.within(request, launch.get().platform().value())
                        .map(w -> new Entrance.Within(w.key(), true)));
        return LaunchController.see("/lti/suite?code=" + code);
    }

    /** {@code /lti/suite}: inside if the cookie of the sign-in came back, else in a window. */
    @GetMapping("/lti/suite")
    ResponseEntity<String> goOn(HttpServletRequest request) {
        String code = LoginController.sent(request, "code");
        Optional<Launch> launch = arrivals.behind(code);
        if (launch.isEmpty()) {
            return spent(request);
        }
        boolean inside = current.id().filter(launch.get().who().person()::equals).isPresent();
        if (!inside) {
            return goOn.inWindow(launch.get());
        }
        return arrivals.use(code)
                .map(used -> LaunchController.see(ways.of(used)))
                .orElseGet(() -> spent(request));
    }

    /**
     * {@code /lti/onglet}: only a button of our own page leads here, so nobody is led in unawares.
     */
    @PostMapping("/lti/onglet")
    ResponseEntity<String> window(HttpServletRequest request) {
        if (!isOurOwnPage(request)) {
            return spent(request);
        }
        return arrivals.use(LoginController.sent(request, "code"))
                .map(launch -> {
                    entrance.open(
                            launch.who().person(),
                            launch.presentation().language(),
                            Optional.empty());
                    return LaunchController.see(ways.of(launch));
                })
                .orElseGet(() -> spent(request));
    }

    /** By the browser’s word; one that says nothing is believed where it sends no other origin. */
    private static boolean isOurOwnPage(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return "same-origin".equals(site);
        }
        String origin = request.getHeader("Origin");
        return origin == null || request.getRequestURL().toString().startsWith(origin + "/");
    }

    private ResponseEntity<String> spent(HttpServletRequest request) {
        return refusedPage.show(new LaunchRefused(Reason.CODE_SPENT, "", ""), request);
    }
}
