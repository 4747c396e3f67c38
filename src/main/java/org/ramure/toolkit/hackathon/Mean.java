package org.ramure.toolkit.hackathon;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact fraction in lowest terms; {@code of} is above 0. Equal means are equal fractions. */
public record Mean(long sum, long of) implements Comparable<Mean> {

    public Mean {
        if (of <= 0) {
            throw new IllegalArgumentException("a mean of nothing");
        }
        long common = BigInteger.valueOf(sum).gcd(BigInteger.valueOf(of)).longValueExact();
        sum /= common;
        of /= common;
    }

    @Override
    public int compareTo(Mean other) {
        return BigInteger.valueOf(sum)
                .multiply(BigInteger.valueOf(other.of))
                .compareTo(BigInteger.valueOf(other.sum).multiply(BigInteger.valueOf(of)));
    }

    /** With so many decimals, halves up. */
    public BigDecimal rounded(int decimals) {
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(of), decimals, RoundingMode.HALF_UP);
    }
}
