package org.example.bad;

import com.vaadin.flow.component.html.Span;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A public row that knows Vaadin. */
@Entity
public class BadService {

    @Id private long id;

    Span show() {
        return new Span(Long.toString(id));
    }
}
