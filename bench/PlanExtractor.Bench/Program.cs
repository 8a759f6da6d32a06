using BenchmarkDotNet.Running;
using PlanExtractor.Bench;

// pages FILE…: only the reader of PDFs, for bench/pdf.sh.
if (args is ["pages", .. var files])
    ReadPages.Run(files);
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
