package org.ramure.interop.saml;

/** Our addresses below any base. */
public final class TestAddresses {

    private TestAddresses() {}

    public static SamlAddresses of(String base) {
        return new SamlAddresses(base);
    }
}
