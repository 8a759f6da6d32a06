using BenchmarkDotNet.Running;
using PlanExtractor.Bench;
using PlanExtractor.Bench.Calibration;

// pages FILE…: only the reader of PDFs, for bench/pdf.sh. calibrate FOLDER…: how far confidence can be trusted.
if (args is ["pages", .. var files])
    ReadPages.Run(files);
else if (args is ["calibrate", .. var folders])
    Calibrate.Run(folders);
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
