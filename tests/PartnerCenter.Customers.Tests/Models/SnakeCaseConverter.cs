using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartnerCenter.Tests.Models;

/// <summary>Writes an enum in lower snake case.</summary>
/// <typeparam name="T">The enum.</typeparam>
public sealed class SnakeCaseConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.SnakeCaseLower)
    where T : struct, Enum;
