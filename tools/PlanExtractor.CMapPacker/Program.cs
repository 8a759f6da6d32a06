using PlanExtractor.CMapPacker;

// PlanExtractor.CMapPacker /usr/share/poppler/cMap src/PlanExtractor.Pdf/CMaps/japan1.cmaps
if (args is not [var folder, var target])
{
    Console.Error.WriteLine("usage: PlanExtractor.CMapPacker FOLDER FILE: packs the cMap files of Adobe-Japan1 in FOLDER into FILE");
    return 64;
}

using var output = File.Create(target);
JapaneseCMaps.Pack(folder, output);
return 0;
