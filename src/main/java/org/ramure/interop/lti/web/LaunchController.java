package org.ramure.interop.lti.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.ramure.interop.lti.Launch;
import org.ramure.interop.lti.LaunchRefused;
import org.ramure.interop.lti.content.Ways;
import org.ramure.interop.lti.entry.LaunchDoor;
import org.ramure.interop.secrets.Secrets;
import org.ramure.people.elsewhere.Entrance;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /lti/lancement}: a platform’s message. A browser that kept what the login gave it goes in
 * at once; any other is asked to show it in another way, or to go on in a window of its own.
 */
@RestController
class LaunchController {

    private static final int LONGEST_ERROR = 100;

    private final LaunchDoor door;
    private final Entrance entrance;
    private final Ways ways;
    private final GoOnPage goOn;
    private final RefusedPage refusedPage;

    LaunchController(
            LaunchDoor door, Entrance entrance, Ways ways, GoOnPage goOn, RefusedPage refusedPage) {
        this.door = door;
        this.entrance = entrance;
        this.ways = ways;
        this.goOn = goOn;
        this.refusedPage = refusedPage;
    }

    @PostMapping("/lti/lancement")
    ResponseEntity<String> launch(HttpServletRequest request, HttpServletResponse response) {
        try {
            LaunchDoor.Let let =
                    door.enter(
                            new LaunchDoor.Posted(
                                    LoginController.sent(request, "id_token"),
                                    LoginController.sent(request, "state"),
                                    error(request),
                                    Surroundings.isFramed(request)));
            String key = let.state().browserKey();
            Optional<String> kept = Surroundings.kept(request, key);
            if (kept.map(Secrets::hash).filter(let.state().browserHash()::equals).isEmpty()) {
                return goOn.afterLaunch(let);
            }
            Surroundings.forget(request, response, key);
            return enter(let.launch(), request);
        } catch (LaunchRefused refused) {
            return refusedPage.show(refused, request);
        }
    }

    private ResponseEntity<String> enter(Launch launch, HttpServletRequest request) {
        UUID platform = launch.platform().value();
        entrance.open(
                launch.who().person(),
                launch.presentation().language(),
                Surroundings.within(request, platform));
        return see(ways.of(launch));
    }

    /** Sends the browser to a page of ours. */
    static ResponseEntity<String> see(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private static String error(HttpServletRequest request) {
        String error = LoginController.sent(request, "error").replaceAll("[^\\w .-]", "");
        return error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error;
    }
}
