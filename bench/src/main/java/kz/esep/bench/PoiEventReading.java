package kz.esep.bench;

import java.nio.file.Path;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;

/** POI's event API. */
final class PoiEventReading implements Reader {

    @Override
    public void read(Path file, Cells cells) throws Exception {
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            PoiEventHandler.read(opened, cells);
        }
    }
}
