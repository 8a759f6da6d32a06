using PlanExtractor.Synthesis;

return SynthesisCommand.Run(args, Console.Out);
