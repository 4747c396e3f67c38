package org.ramure.portfolio.attach.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;

/**
 * One button that joins a file. What is too large is refused before it is sent; refusals stand
 * below the button, and nothing else of the page changes.
 */
public final class FileDrop extends Div {

    private static final int MEGA = 1024 * 1024;

    private final transient Keeper keeper;
    private final transient Runnable after;
    private final Div problem = new Div();
    private final AtomicReference<@Nullable UserFacingException> refusal = new AtomicReference<>();

    /** Keeps what is sent. */
    public interface Keeper {
        void keep(String name, InputStream content) throws IOException;
    }

    /** {@code largest} in bytes; {@code after} runs once a file was kept. */
    public FileDrop(long largest, Keeper keeper, Runnable after) {
        this.keeper = keeper;
        this.after = after;
        addClassName("portfolio-drop");
        Upload upload = new Upload(this::receive);
        upload.setMaxFileSize((int) largest);
        NativeButton choose = new NativeButton(getTranslation("portfolio.logbook.file.add"));
        choose.addClassName("button-quiet");
        upload.setUploadButton(choose);
        upload.setDropAllowed(false);
        upload.addFileRejectedListener(rejected -> {
            upload.clearFileList();
            show(new UserFacingException("portfolio.logbook.file.tooBig", largest / MEGA));
        });
        upload.addAllFinishedListener(finished -> uploaded(upload));
        add(
                upload,
                problem,
                PortfolioWords.muted(
                        getTranslation("portfolio.logbook.file.hint", largest / MEGA)));
    }

    /** Runs on the request's thread, outside the page's lock. */
    private void receive(UploadEvent event) throws IOException {
        refusal.set(null);
        try (InputStream content = event.getInputStream()) {
            keeper.keep(event.getFileName(), content);
        } catch (UserFacingException no) {
            refusal.set(no);
            event.reject();
        }
    }

    private void uploaded(Upload upload) {
        UserFacingException no = refusal.getAndSet(null);
        upload.clearFileList();
        if (no == null) {
            after.run();
        } else {
            show(no);
        }
    }

    private void show(UserFacingException no) {
        problem.removeAll();
        problem.add(Notices.problem(PortfolioWords.refusal(this, no)));
    }
}
