package kz.esep.aarhus;

import kz.esep.reference.Regions;
import kz.esep.reference.TableFolder;
import kz.esep.reference.TableReader;

/** The tables as they are shipped, read once for all tests. */
public final class ShippedTables {

    public static final AarhusTables TABLES = read();

    private ShippedTables() {}

    private static AarhusTables read() {
        TableReader reader = TableFolder.shipped().reader();
        AarhusTables tables = AarhusTables.read(reader, Regions.read(reader));
        reader.finish();
        return tables;
    }
}
