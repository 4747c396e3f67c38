package org.ramure.shell;

import com.vaadin.flow.server.StaticFileHandler;
import com.vaadin.flow.server.StaticFileHandlerFactory;
import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How long browsers keep static files: for good where the address changes with the content, a month
 * for typefaces, and no longer than until the next look for our own scripts and style sheets, so
 * that an update is whole from the first page on.
 */
@Component
class StaticFileCaching implements StaticFileHandlerFactory {

    static final String FOR_GOOD = "public, max-age=31536000, immutable";
    static final String A_MONTH = "public, max-age=2592000";
    static final String ASK_AGAIN = "no-cache";

    @Override
    public StaticFileHandler createHandler(VaadinService service) {
        boolean production = service.getDeploymentConfiguration().isProductionMode();
        return production ? new Kept(service) : new StaticFileServer(service);
    }

    /** What to say of a file; nothing where Vaadin's own hour will do. */
    static Optional<String> lifetime(String file, boolean hashed) {
        if (hashed || file.startsWith("/VAADIN/build/")) {
            return Optional.of(FOR_GOOD);
        }
        if (file.startsWith("/fonts/")) {
            return Optional.of(A_MONTH);
        }
        return file.startsWith("/js/") || file.startsWith("/styles/")
                ? Optional.of(ASK_AGAIN)
                : Optional.empty();
    }

    /** In production; in development nothing is kept. */
    private static final class Kept extends StaticFileServer {

        Kept(VaadinService service) {
            super(service);
        }

        @Override
        protected void writeCacheHeaders(
                String file, @Nullable HttpServletRequest request, HttpServletResponse response) {
            super.writeCacheHeaders(file, request, response);
            boolean hashed =
                    request != null
                            && request.getParameter(ApplicationConstants.CONTENT_HASH_PARAMETER)
                                    != null;
            lifetime(file, hashed).ifPresent(value -> response.setHeader("Cache-Control", value));
        }
    }
}
