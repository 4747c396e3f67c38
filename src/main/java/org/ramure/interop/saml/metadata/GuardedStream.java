package org.ramure.interop.saml.metadata;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.ramure.interop.saml.MetadataTrouble;
import org.ramure.interop.saml.MetadataTrouble.Kind;

/** Refuses document types, entities and depth, before whoever reads (or checks) sees them. */
final class GuardedStream extends StreamReaderDelegate {

    private static final int DEEPEST = 60;

    private int depth;

    GuardedStream(XMLStreamReader source) {
        super(source);
    }

    @Override
    public int next() throws XMLStreamException {
        int event = super.next();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                depth++;
                if (depth > DEEPEST) {
                    throw new MetadataTrouble(Kind.TOO_DEEP, "deeper than " + DEEPEST);
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD -> throw new MetadataTrouble(Kind.ENTITIES, "DOCTYPE");
            case XMLStreamConstants.ENTITY_REFERENCE,
                    XMLStreamConstants.ENTITY_DECLARATION,
                    XMLStreamConstants.NOTATION_DECLARATION ->
                    throw new MetadataTrouble(Kind.ENTITIES, "an entity");
            default -> {
                // text, comments
            }
        }
        return event;
    }
}
