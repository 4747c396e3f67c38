package org.ramure.toolkit.sheet;

import java.util.Optional;
import org.ramure.toolkit.basket.Item;
import org.ramure.toolkit.basket.ItemKey;
import org.ramure.toolkit.basket.ItemKind;
import org.springframework.stereotype.Component;

/** Sheets can be put aside. */
@Component
class SheetItems implements ItemKind {

    private final Kits kits;

    SheetItems(Kits kits) {
        this.kits = kits;
    }

    @Override
    public String kind() {
        return ItemKey.SHEET;
    }

    @Override
    public Optional<Item> find(String code) {
        return SheetAddress.of(code)
                .flatMap(kits::sheet)
                .map(sheet ->
                        new Item(
                                new ItemKey(ItemKey.SHEET, code),
                                sheet.title(),
                                sheet.about().summary(),
                                sheet.about().minutes(),
                                "/outils/" + code));
    }
}
