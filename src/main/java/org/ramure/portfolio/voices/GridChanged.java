package org.ramure.portfolio.voices;

import org.ramure.shared.UserFacingException;

/** The grid has a newer version than the one the form was begun on. */
public class GridChanged extends UserFacingException {

    private final String seen;
    private final String today;

    public GridChanged(String seen, String today) {
        super("portfolio.voices.grid.changed", seen, today);
        this.seen = seen;
        this.today = today;
    }

    public String seen() {
        return seen;
    }

    public String today() {
        return today;
    }
}
