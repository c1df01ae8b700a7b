using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.CodeAnalysis;

namespace Clientele.Generator.Tests.Infrastructure.Programs;

/// <summary>A project that references ASP.NET Core.</summary>
internal static class WebProject
{
    /// <summary>The usings of its programs.</summary>
    public const string Usings =
        "using Microsoft.AspNetCore.Builder; using Microsoft.AspNetCore.Http; using Microsoft.AspNetCore.Hosting; "
        + "using Microsoft.Extensions.DependencyInjection; using Microsoft.Extensions.Logging;";

    /// <summary>What it compiles against.</summary>
    public static IEnumerable<MetadataReference> References()
    {
        var folder = Path.GetDirectoryName(typeof(WebApplication).Assembly.Location)!;
        return GeneratorRun.References.Concat(
            Directory
                .GetFiles(folder, "*.dll")
                .Where(static path => IsManaged(path))
                .Select(static path => MetadataReference.CreateFromFile(path))
        );
    }

    private static bool IsManaged(string path)
    {
        try
        {
            _ = AssemblyName.GetAssemblyName(path);
            return true;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }
}
