package org.ramure.shared.paper;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;
import org.ramure.shared.Language;

/**
 * An A4 document that is tagged by hand, because OpenPDF does not tag by itself, and that keeps
 * PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2): every mark on a page is either inside a
 * structure element or declared an artifact. Not for use by several threads.
 */
public final class TaggedPdf {

    public static final Rectangle PAGE = PageSize.A4;

    /**
     * Deflate takes half the time of a paper; this level costs 3 % in size and saves most of it.
     */
    public static final int COMPRESSION = 3;

    private static final ICC_Profile SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(48 * 1024);
    private final Document document = new Document(PAGE, 0, 0, 0, 0);
    private final PdfWriter writer = PdfWriter.getInstance(document, bytes);
    private final Deque<PdfStructureElement> open = new ArrayDeque<>();

    /** What the file says about itself; all of it is shown by readers and read by machines. */
    public record About(
            Language language, String title, String author, String subject, Instant created) {}

    public TaggedPdf(About about) {
        writer.setPdfVersion("1.7");
        writer.setPDFXConformance(PdfWriter.PDFA2A);
        writer.setCompressionLevel(COMPRESSION);
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        document.addTitle(about.title());
        document.addAuthor(about.author());
        document.addSubject(about.subject());
        document.addCreator("Ramure");
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(about.language().code()));
        var created = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        created.setTimeInMillis(about.created().toEpochMilli());
        writer.getInfo().put(PdfName.CREATIONDATE, new PdfDate(created));
        writer.setXmpMetadata(XmpPacket.of(about).getBytes(StandardCharsets.UTF_8));
        try {
            writer.setOutputIntents(
                    "sRGB IEC61966-2.1", "", "http://www.color.org", "sRGB IEC61966-2.1", SRGB);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        open.push(new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document")));
    }

    /** Where drawings go; only inside {@link #leaf}, {@link #figure}, {@link #artifact}… */
    public PdfContentByte canvas() {
        return writer.getDirectContent();
    }

    public int page() {
        return writer.getPageNumber();
    }

    public void nextPage() {
        writer.setPageEmpty(false);
        document.newPage();
    }

    /** A structure element that only holds others, such as Table, TR, L or LI. */
    public void group(String role, Runnable content) {
        open.push(element(role));
        content.run();
        open.pop();
    }

    /** A structure element that holds marks on this page, such as H1, P or TD. */
    public void leaf(String role, Runnable drawing) {
        mark(element(role), drawing);
    }

    /** A table's header cell, for its column or its row. */
    public void headerCell(boolean column, Runnable drawing) {
        PdfStructureElement cell = element("TH");
        PdfDictionary attributes = attributes("Table");
        attributes.put(new PdfName("Scope"), new PdfName(column ? "Column" : "Row"));
        cell.put(PdfName.A, attributes);
        mark(cell, drawing);
    }

    /** A picture with the words that stand for it. */
    public void figure(String alternative, Rectangle box, Runnable drawing) {
        PdfStructureElement figure = element("Figure");
        figure.put(PdfName.ALT, new PdfString(alternative, PdfObject.TEXT_UNICODE));
        PdfDictionary attributes = attributes("Layout");
        attributes.put(new PdfName("BBox"), corners(box));
        attributes.put(new PdfName("Placement"), new PdfName("Block"));
        figure.put(PdfName.A, attributes);
        mark(figure, drawing);
    }

    /** Text that leads somewhere; {@code description} is what a screen reader says of the link. */
    public void link(Rectangle area, String url, String description, Runnable drawing) {
        link(area, new PdfAction(url), description, drawing);
    }

    /** The same to a {@link #place} of this document. */
    public void leadTo(Rectangle area, String place, String description, Runnable drawing) {
        link(area, PdfAction.gotoLocalPage(place, false), description, drawing);
    }

    /** A place on this page to which links and the outline of the document lead. */
    public void place(String name, String title, float top) {
        canvas().localDestination(name, new PdfDestination(PdfDestination.XYZ, 0, top, 0));
        new PdfOutline(
                canvas().getRootOutline(),
                new PdfDestination(PdfDestination.XYZ, 0, top, 0),
                title);
    }

    private void link(Rectangle area, PdfAction action, String description, Runnable drawing) {
        PdfStructureElement link = element("Link");
        mark(new PdfStructureElement(link, new PdfName("Span")), drawing);
        PdfAnnotation annotation =
                PdfAnnotation.createLink(writer, area, PdfAnnotation.HIGHLIGHT_NONE, action);
        annotation.put(PdfName.CONTENTS, new PdfString(description, PdfObject.TEXT_UNICODE));
        annotation.put(PdfName.BORDER, new PdfArray(new float[] {0, 0, 0}));
        annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        int key = writer.getStructureTreeRoot().addExistingObject(link.getReference());
        annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
        PdfIndirectReference reference = annotation.getIndirectReference();
        PdfDictionary object = new PdfDictionary(new PdfName("OBJR"));
        object.put(new PdfName("Obj"), reference);
        object.put(PdfName.PG, writer.getCurrentPage());
        link.getAsArray(PdfName.K).add(object);
        writer.addAnnotation(annotation);
    }

    /** Marks that mean nothing to a reader who does not see them: lines, tints, ornaments. */
    public void artifact(Runnable drawing) {
        canvas().beginMarkedContentSequence(new PdfName("Artifact"));
        canvas().saveState();
        drawing.run();
        canvas().restoreState();
        canvas().endMarkedContentSequence();
    }

    /** Ends the document and gives its bytes. */
    public byte[] close() {
        writer.setPageEmpty(false);
        document.close();
        return bytes.toByteArray();
    }

    private PdfStructureElement element(String role) {
        return new PdfStructureElement(open.element(), new PdfName(role));
    }

    private void mark(PdfStructureElement element, Runnable drawing) {
        canvas().beginMarkedContentSequence(element);
        canvas().saveState();
        drawing.run();
        canvas().restoreState();
        canvas().endMarkedContentSequence();
    }

    private static PdfDictionary attributes(String owner) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName(owner));
        return attributes;
    }

    private static PdfArray corners(Rectangle box) {
        return new PdfArray(
                new float[] {box.getLeft(), box.getBottom(), box.getRight(), box.getTop()});
    }
}
