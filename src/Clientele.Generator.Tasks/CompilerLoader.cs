using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.Build.Framework;

namespace Clientele.Generator.Tasks;

/// <summary>
/// Finds the compiler's assemblies where the build has its compiler, and the generator's where the project has its
/// analyzers. Only this assembly and what was loaded for it are answered: other tasks have their own.
/// </summary>
internal static class CompilerLoader
{
    private static readonly object Gate = new();
    private static readonly HashSet<Assembly> Own = [typeof(CompilerLoader).Assembly];
    private static readonly Dictionary<string, string> Files = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes the assemblies known.</summary>
    /// <param name="analyzers">The project's analyzers.</param>
    /// <param name="compilerFolder">The folder of the compiler.</param>
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

    /// <summary>The generator's assembly.</summary>
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

    // By its path and apart from all others, so that no two versions meet.
    private static Assembly Load(string file)
    {
        var assembly = Assembly.LoadFile(file);
        Own.Add(assembly);
        return assembly;
    }
}
