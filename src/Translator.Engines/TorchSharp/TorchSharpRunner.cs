using System.Reflection;
using System.Runtime.Loader;
using TorchSharp;
using Translator.Engines.Jobs;
using Translator.Engines.Workers;
using Translator.Formats;
using static TorchSharp.torch;

namespace Translator.Engines.TorchSharp;

using Tensor = global::TorchSharp.torch.Tensor;

/// <summary>
/// Runs emitted eager C#: an assembly with a class <c>TranslatorEntry</c> whose <c>Create</c> makes the model and whose <c>Forward</c> runs it.
/// </summary>
sealed class TorchSharpRunner : IEngineRunner
{
    /// <summary>Buffers that count and are not part of what is computed.</summary>
    const string Counter = "num_batches_tracked";

    public EngineResult Run(EngineJob job, string folder)
    {
        var native = Libtorch.Find(job.NativeFolder);
        if (native is null && job.NativeFolder is { } named) return Unavailable($"there is no libtorch in {named}");
        if (native is null)
        {
            (native, var reason) = LibtorchPackage.RestoreAsync().GetAwaiter().GetResult();
            if (native is null) return Unavailable($"libtorch is not here, and cannot be restored: {reason}; --libtorch DIR names a folder");
        }

        Libtorch.Load(native);
        var device = new Device(job.Device);
        if (device.type == DeviceType.CUDA && !cuda.is_available()) return Unavailable(Libtorch.HasCuda(native) ? "libtorch sees no CUDA device" : $"the libtorch in {native} has no CUDA; name a CUDA build with --libtorch DIR");
        if (job.Threads > 0) set_num_threads(job.Threads);
        if (device.type == DeviceType.CUDA) set_default_device(device); // what Forward creates belongs beside its inputs
        return Run(job, folder, device) with { Version = Version(native), Device = device.type == DeviceType.CUDA ? $"cuda:{Math.Max(0, device.index)}" : "cpu" };
    }

    static EngineResult Run(EngineJob job, string folder, Device device)
    {
        // a context of its own: the next job of this worker brings an assembly of the same name
        var entry = new AssemblyLoadContext(folder, isCollectible: true).LoadFromAssemblyPath(Path.Combine(folder, job.Model)).GetType("TranslatorEntry")
            ?? throw new InvalidDataException($"{job.Model} has no class TranslatorEntry");
        using var outer = NewDisposeScope();
        using var mode = inference_mode();
        var module = (nn.Module)entry.GetMethod("Create")!.Invoke(null, null)!;
        if (job.WeightsFile is { } weights) Load(module, Safetensors.Read(Path.Combine(folder, weights)));
        module.train(job.Training);
        module.to(device);
        var run = entry.GetMethod("Forward")!.CreateDelegate<Func<nn.Module, IReadOnlyList<Tensor>, IReadOnlyList<Tensor>>>();
        IReadOnlyList<Tensor> forward(nn.Module model, IReadOnlyList<Tensor> given) => TorchErrors.Named(() => run(model, given));
        var given = Safetensors.Read(Path.Combine(folder, job.InputsFile));
        IReadOnlyList<Tensor> inputs = [.. job.Inputs.Select(binding => TorchTensors.ToTorch(given[binding.Name]).to(device))];
        if (job.Taps.Count > 0) WriteTaps(job, folder, entry, () => forward(module, inputs));
        var outputs = forward(module, inputs).Select(TorchTensors.FromTorch).ToList();
        var buffers = module.named_buffers().ToDictionary(b => b.name, b => b.buffer, StringComparer.Ordinal);
        Safetensors.Write(
            Path.Combine(folder, job.OutputsFile),
            job.Outputs.Zip(outputs, (binding, value) => KeyValuePair.Create(binding.Name, value)).Concat(job.Buffers.Select(b => KeyValuePair.Create(b.Name, TorchTensors.FromTorch(buffers[b.EngineName])))));
        var latency = Measurement.Time(job, () =>
        {
            using var scope = NewDisposeScope();
            forward(module, inputs);
            if (device.type == DeviceType.CUDA) cuda.synchronize(device);
        });
        return new EngineResult { Status = EngineStatus.Ok, LatencyMs = latency };
    }

    static void WriteTaps(EngineJob job, string folder, Type entry, Action run)
    {
        var wanted = job.Taps.ToDictionary(t => t.EngineName, t => t.Name, StringComparer.Ordinal);
        var taps = new Dictionary<string, TensorData>(StringComparer.Ordinal);
        var record = entry.GetMethod("Record") ?? throw new InvalidDataException($"{job.Model} was not emitted with probes");
        using (record.Invoke(null, [(Action<string, Tensor>)Keep]) as IDisposable) run();
        Safetensors.Write(Path.Combine(folder, job.TapsFile), taps);

        void Keep(string key, Tensor value)
        {
            if (wanted.TryGetValue(key, out var name)) taps[name] = TorchTensors.FromTorch(value);
        }
    }

    /// <summary>Copies weights into the module by <c>state_dict</c> name.</summary>
    static void Load(nn.Module module, IReadOnlyDictionary<string, TensorData> weights)
    {
        var state = module.named_parameters().Select(p => (p.name, tensor: (Tensor)p.parameter)).Concat(module.named_buffers().Select(b => (b.name, tensor: b.buffer))).ToList();
        var missing = state.Where(s => !weights.ContainsKey(s.name) && !s.name.EndsWith(Counter, StringComparison.Ordinal)).Select(s => s.name).ToList();
        if (missing.Count > 0) throw new InvalidDataException($"the weights lack {string.Join(", ", missing.Take(5))}{(missing.Count > 5 ? $" and {missing.Count - 5} more" : "")}");
        foreach (var (name, target) in state)
        {
            if (!weights.TryGetValue(name, out var source)) continue;
            if (!source.Shape.SequenceEqual(target.shape)) throw new InvalidDataException($"'{name}' is [{string.Join(", ", source.Shape)}] in the weights and [{string.Join(", ", target.shape)}] in the model");
            using var value = TorchTensors.ToTorch(source);
            target.copy_(value);
        }
    }

    static EngineResult Unavailable(string reason) => new() { Status = EngineStatus.Unavailable, Reason = reason };

    static string Version(string native)
    {
        var torchSharp = typeof(torch).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? typeof(torch).Assembly.GetName().Version!.ToString(3);
        return Libtorch.HasCuda(native) ? $"{torchSharp} (CUDA)" : torchSharp;
    }
}
