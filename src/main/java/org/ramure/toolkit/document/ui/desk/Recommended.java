package org.ramure.toolkit.document.ui.desk;

import java.util.Collection;
import java.util.List;
import org.ramure.shared.LocalizedText;

/** Resources that a level recommends, by their codes; the catalogue of resources brings one. */
public interface Recommended {

    /** Those that are known, in order. */
    List<Item> of(Collection<String> codes);

    /** One resource; minutes are 0 where they are not known. */
    record Item(LocalizedText title, String address, int minutes) {}
}
