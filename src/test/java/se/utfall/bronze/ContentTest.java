package se.utfall.bronze;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.bronze.Forms.refusal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.table.Failure;

class ContentTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " \r\n\t", "\uFEFF", "\uFEFF\n\n", ";;;\n;;;\n"})
  void emptyFileIsRefused(String text) {
    assertThat(refusal(text))
        .hasMessage(
            "inkommet/form.csv is empty. A form has a header and at least one row below it."
                + " Ask the sender for the file again.");
  }

  @Test
  void headerWithoutRowsIsRefused() {
    assertThat(
            refusal("Bidragsår;Mottagare;Ansökt belopp (kr);Beviljat belopp (kr);Beslutsdatum\n"))
        .hasMessage(
            "inkommet/form.csv has no rows below its header. A form without answers is more likely"
                + " cut short than meant. Ask the sender for the file again.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><html>",
        "\n <html>",
        "\uFEFF<?xml version='1.0'?>",
        "<TABLE><tr>"
      })
  void markupIsRefused(String text) {
    assertThat(refusal(text))
        .hasMessageStartingWith(
            "inkommet/form.csv is neither csv nor an xlsx workbook. It is HTML or XML,");
  }

  @Test
  void twoByteTextIsRefused() {
    assertThat(refusal("\uFEFFBidragsår;Mottagare\n".getBytes(UTF_16LE)))
        .hasMessageContaining("It is text in UTF-16.");
    assertThat(refusal("Bidragsår;Mottagare\n".getBytes(UTF_16LE)))
        .hasMessageContaining("It is text in UTF-16, without the mark that says so.");
  }

  @Test
  void oldWorkbookIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet();
      workbook.write(out);
    }
    assertThat(refusal(out.toByteArray()))
        .hasMessage(
            "inkommet/form.csv is neither csv nor an xlsx workbook. It is an old workbook (.xls) or"
                + " another Office file from before 2007. Open it in a spreadsheet program and save"
                + " it as an Excel workbook (.xlsx) or as csv, without a password.");
  }

  @Test
  void encryptedWorkbookIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      container.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
      container.writeFilesystem(out);
    }
    assertThat(refusal(out.toByteArray())).hasMessageContaining("It is an encrypted workbook.");
  }

  @Test
  void fileOfAFormatNobodyDeclaredIsRefused() {
    Failure refusal = refusal("a;b\n1;2\n".getBytes(UTF_8), List.of());
    assertThat(refusal)
        .hasMessage(
            "inkommet/form.csv fits no layout. No layout is declared for CSV files. Declare the form"
                + " in a new file conf/layouts/form.yaml (see README, adding a year).");
    assertThat(refusal.kind()).isEqualTo(Failure.Kind.INPUT);
  }
}
