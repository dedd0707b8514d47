namespace VifRecommender.Web.Memory;

/// <summary>The room that is left on the disk of a file.</summary>
internal class DiskRoom
{
    /// <summary>In bytes; nothing where it cannot be told.</summary>
    public virtual long? FreeBytes(string file)
    {
        try
        {
            return new DriveInfo(OperatingSystem.IsWindows() ? Path.GetPathRoot(file)! : Path.GetDirectoryName(file)!).AvailableFreeSpace;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
