package se.utfall.bronze;

import java.io.Serializable;
import java.util.List;

/**
 * A statistics file, read.
 *
 * @param format kolada, json-stat or csv
 */
public record Statistics(String format, List<Observation> observations, List<Remark> remarks)
    implements Serializable {}
