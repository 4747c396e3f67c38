package org.example.bad.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Public, wrongly named, open to nobody knows whom, with rows, field injection and its own time.
 */
@Route(value = "bad", registerAtStartup = false)
public final class BadPage extends Div {

    @Autowired private transient EntityManager rows;

    BadPage() {
        setText(Instant.now().toString() + rows);
        System.out.println("bad");
    }
}
