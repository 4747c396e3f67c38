package org.ramure.interop.saml.metadata;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.ramure.interop.saml.Idp;
import org.ramure.interop.saml.MetadataTrouble;
import org.ramure.interop.saml.MetadataTrouble.Kind;
import org.ramure.interop.saml.xml.Namespaces;

/** One way through a document, keeping what is known of each university and nothing else. */
final class MetadataWalk {

    private static final int MOST = 30_000;
    private static final Set<String> GROUPS = Set.of("EntitiesDescriptor");

    private final XMLStreamReader reader;
    private final Instant now;
    private final List<Idp> found = new ArrayList<>();
    private final Deque<String> path = new ArrayDeque<>();
    private @Nullable Instant validUntil;
    private @Nullable IdpDraft draft;
    private @Nullable StringBuilder text;
    private int groups;
    private boolean skipping;

    MetadataWalk(XMLStreamReader reader, Instant now) {
        this.reader = reader;
        this.now = now;
    }

    Metadata walk() throws XMLStreamException {
        boolean first = true;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (first) {
                        root();
                        first = false;
                    }
                    start();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (text != null) {
                        text.append(reader.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> end();
                default -> {
                    // nothing to keep
                }
            }
        }
        return new Metadata(found, Optional.ofNullable(validUntil));
    }

    private void root() {
        if (!Namespaces.METADATA.equals(reader.getNamespaceURI())
                || !Set.of("EntitiesDescriptor", "EntityDescriptor")
                        .contains(reader.getLocalName())) {
            throw new MetadataTrouble(Kind.NOBODY, "begins with " + reader.getLocalName());
        }
        Optional<Instant> until = until();
        if (until.filter(moment -> !now.isBefore(moment)).isPresent()) {
            throw new MetadataTrouble(Kind.EXPIRED, String.valueOf(until.get()));
        }
        validUntil = until.orElse(null);
    }

    private void start() {
        String namespace = reader.getNamespaceURI();
        String name = reader.getLocalName();
        boolean metadata = Namespaces.METADATA.equals(namespace);
        if (draft == null && metadata && GROUPS.contains(name)) {
            groups++;
            skipping |= groups > 1 && expired();
        } else if (draft == null && metadata && name.equals("EntityDescriptor")) {
            draft = new IdpDraft(attribute("entityID"), !skipping && !expired());
        } else if (draft != null) {
            path.addLast(name);
            draft.start(String.join("/", path), reader);
            text = new StringBuilder();
        }
    }

    private void end() {
        if (draft == null) {
            if (reader.getLocalName().equals("EntitiesDescriptor")) {
                groups--;
                skipping &= groups > 1;
            }
            return;
        }
        if (path.isEmpty()) {
            draft.finish().ifPresent(this::keep);
            draft = null;
        } else {
            draft.text(String.join("/", path), text == null ? "" : text.toString().strip());
            path.removeLast();
        }
        text = null;
    }

    private void keep(Idp idp) {
        found.add(idp);
        if (found.size() > MOST) {
            throw new MetadataTrouble(Kind.TOO_LARGE, "more than " + MOST);
        }
    }

    private boolean expired() {
        return until().filter(moment -> !now.isBefore(moment)).isPresent();
    }

    private Optional<Instant> until() {
        String value = attribute("validUntil");
        try {
            return value.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(value));
        } catch (DateTimeParseException strange) {
            throw new MetadataTrouble(Kind.NOT_XML, "validUntil");
        }
    }

    private String attribute(String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value.strip();
    }
}
