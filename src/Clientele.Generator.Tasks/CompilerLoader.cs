using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.Build.Framework;

namespace Clientele.Generator.Tasks;

/// <summary>
/// Finds the compiler's assemblies in the build's compiler folder, and the generator's among the project's analyzers.
/// Resolves only for this assembly and those loaded for it: other tasks have their own.
/// </summary>
internal static class CompilerLoader
{
    private static readonly object Gate = new();
    private static readonly HashSet<Assembly> Own = [typeof(CompilerLoader).Assembly];
    private static readonly Dictionary<string, string> Files = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes the assemblies available.</summary>
    /// <param name="analyzers">The project's analyzers.</param>
    /// <param name="compilerFolder">The compiler's folder.</param>
    public static void Use(IEnumerable<ITaskItem> analyzers, string compilerFolder)
    {
        lock (Gate)
        {
            var isFirst = Files.Count == 0;
            foreach (var file in Directory.GetFiles(compilerFolder, "*.dll"))
            {
                Files[Path.GetFileNameWithoutExtension(file)] = file;
            }

            foreach (var name in new[] { "Clientele.Generator", "SharpYaml" })
            {
                if (Find(analyzers, name) is { } path)
                {
                    Files[name] = path;
                }
            }

            if (isFirst)
            {
                AppDomain.CurrentDomain.AssemblyResolve += Resolve;
            }
        }
    }

    /// <summary>Gets the generator's assembly.</summary>
    public static Assembly LoadGenerator()
    {
        lock (Gate)
        {
            return Load(Files["Clientele.Generator"]);
        }
    }

    private static string? Find(IEnumerable<ITaskItem> analyzers, string name) =>
        analyzers
            .Select(static analyzer => analyzer.GetMetadata("FullPath"))
            .LastOrDefault(path =>
                string.Equals(Path.GetFileNameWithoutExtension(path), name, StringComparison.OrdinalIgnoreCase)
            );

    private static Assembly? Resolve(object sender, ResolveEventArgs request)
    {
        lock (Gate)
        {
            return
                request.RequestingAssembly is { } asking
                && Own.Contains(asking)
                && Files.TryGetValue(new AssemblyName(request.Name).Name, out var file)
                ? Load(file)
                : null;
        }
    }

    // Loaded by path and in isolation, so that different versions never mix.
    private static Assembly Load(string file)
    {
        var assembly = Assembly.LoadFile(file);
        Own.Add(assembly);
        return assembly;
    }
}
