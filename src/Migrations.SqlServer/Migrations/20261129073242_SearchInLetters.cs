using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PickGo.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class SearchInLetters : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "SearchText",
                table: "Venues",
                type: "nvarchar(4000)",
                maxLength: 4000,
                nullable: false,
                defaultValue: "",
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<int>(
                name: "SearchVersion",
                table: "Venues",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AlterColumn<string>(
                name: "SearchText",
                table: "Posts",
                type: "nvarchar(4000)",
                maxLength: 4000,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(600)",
                oldMaxLength: 600,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<int>(
                name: "SearchVersion",
                table: "Posts",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateIndex(
                name: "IX_PerformanceSessions_PerformanceTime",
                table: "PerformanceSessions",
                column: "PerformanceTime");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("UPDATE [Posts] SET [SearchText] = LEFT([SearchText], 600)");

            migrationBuilder.DropIndex(
                name: "IX_PerformanceSessions_PerformanceTime",
                table: "PerformanceSessions");

            migrationBuilder.DropColumn(
                name: "SearchText",
                table: "Venues");

            migrationBuilder.DropColumn(
                name: "SearchVersion",
                table: "Venues");

            migrationBuilder.DropColumn(
                name: "SearchVersion",
                table: "Posts");

            migrationBuilder.AlterColumn<string>(
                name: "SearchText",
                table: "Posts",
                type: "nvarchar(600)",
                maxLength: 600,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(4000)",
                oldMaxLength: 4000,
                oldCollation: "Latin1_General_100_BIN2");
        }
    }
}
