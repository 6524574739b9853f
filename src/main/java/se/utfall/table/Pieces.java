package se.utfall.table;

/**
 * That a table can be made piece by piece: its rows with one value of a field rest on the rows of
 * one input with the same value, and on its other inputs.
 *
 * @param by a field that the table and the input both have
 * @param of the input
 */
public record Pieces(Field by, Table of) {}
